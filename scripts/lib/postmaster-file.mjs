import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from './problem.mjs';
import { bornAt } from './processes.mjs';

/**
 * @param {string} cluster
 * @returns {string[]} what the running server says of itself: its process first, its status eighth
 */
export function postmasterLines(cluster) {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}

/**
 * @param {string} cluster
 * @throws {Problem} when a living server has it open
 */
export function refuseLocked(cluster) {
  const pid = Number(postmasterLines(cluster)[0]);
  if (!Number.isInteger(pid) || pid <= 0) return removeTornLock(cluster);
  if (!bornAt(pid)) return;
  try {
    if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(cluster)) return;
  } catch {
    if (process.platform === 'linux') return;
  }
  throw new Problem(
    `The database folder ${cluster} is in use by PostgreSQL process ${pid}: stop it with "kill -INT ${pid}", or name another folder in DANPUNG_DATA_DIR.`,
  );
}

/**
 * A machine that lost its power leaves the file without its text, and PostgreSQL refuses to start.
 * A server that comes up this moment has written its number before the time is over.
 * @param {string} cluster
 */
function removeTornLock(cluster) {
  const file = join(cluster, 'postmaster.pid');
  const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (written !== undefined && Date.now() - written > 5_000) rmSync(file);
}
