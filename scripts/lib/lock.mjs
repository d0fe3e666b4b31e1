import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { postGuard } from './guard.mjs';
import { Problem, codeOf } from './problem.mjs';
import { end, identify, isAlive } from './processes.mjs';

/**
 * @typedef {import('./processes.mjs').Identity} Identity
 * @typedef {Identity & { name: string }} Started
 * @typedef {{ port?: number, givenDatabase?: boolean }} Service where a command serves, and whether on the database that DATABASE_URL names
 * @typedef {Service & { command: string, holder: Identity, started: Started[] }} Run what `run.json` says
 */

/**
 * The data folder, held by one command at a time.
 * @typedef {object} Lock
 * @property {(name: string, identity: Identity) => void} record a process we started; a later run ends it if we no longer can
 * @property {() => Promise<void>} release ends whatever is left of the recorded processes
 */

/** Another live command holds the folder. */
export class Held extends Problem {}

/** @param {string} dataDir */
const fileOf = (dataDir) => join(dataDir, 'run.json');

/**
 * @param {string} dataDir
 * @returns {Run | null} the run that holds the folder now
 */
export function liveRun(dataDir) {
  const run = lastRun(dataDir);
  return run && isAlive(run.holder) ? run : null;
}

/**
 * @param {string} dataDir
 * @returns {Run | null} the run that took the folder last, whether it lives or not
 */
export function lastRun(dataDir) {
  try {
    return JSON.parse(readFileSync(fileOf(dataDir), 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Takes the folder. What a killed run left running is ended first.
 * @param {string} dataDir
 * @param {string} command
 * @param {(line: string) => void} say
 * @param {Service} [service]
 * @returns {Promise<Lock>}
 * @throws {Held} when a live command holds it
 */
export async function takeLock(dataDir, command, say, service = {}) {
  /** @type {Run} */
  const mine = { command, ...service, holder: identify(process.pid), started: [] };
  for (let attempt = 0; ; attempt += 1) {
    const other = lastRun(dataDir);
    if (other && isAlive(other.holder)) {
      throw new Held(
        `Danpung already runs on ${dataDir} (${other.command}, process ${other.holder.pid}): stop it first, or name another folder in DANPUNG_DATA_DIR.`,
      );
    }
    if (other) await endOrphans(other, say);
    // A file that cannot be read was being written by somebody: give that moment before taking it away.
    else if (attempt > 0) await sleep(300);
    if (other || attempt > 1) rmSync(fileOf(dataDir), { force: true });
    try {
      writeFileSync(fileOf(dataDir), JSON.stringify(mine), { flag: 'wx', mode: 0o600 });
      break;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
  const guard = postGuard(dataDir, mine.holder);
  return {
    record: (name, identity) => {
      mine.started = [
        ...mine.started.filter((entry) => entry.name !== name),
        { name, ...identity },
      ];
      const next = `${fileOf(dataDir)}.next`;
      writeFileSync(next, JSON.stringify(mine), { mode: 0o600 });
      renameSync(next, fileOf(dataDir));
    },
    release: async () => {
      await endOrphans(mine, () => undefined);
      rmSync(fileOf(dataDir), { force: true });
      guard.dismiss();
    },
  };
}

/**
 * @param {Run} run
 * @param {(line: string) => void} say
 */
export async function endOrphans(run, say) {
  const orphans = run.started.filter(isAlive);
  if (orphans.length === 0) return;
  const names = orphans.map(({ name, pid }) => `${name} ${pid}`).join(', ');
  say(`Ending what an earlier run left behind: ${names}.`);
  const [servers, others] = [true, false].map((wanted) =>
    orphans.filter(({ name }) => (name === 'postgres') === wanted),
  );
  await Promise.all(
    (others ?? []).map((it) => end(it, { ask: 'SIGTERM', force: 'SIGKILL', patience: 10_000 })),
  );
  await Promise.all(
    (servers ?? []).map((it) => end(it, { ask: 'SIGINT', force: 'SIGQUIT', patience: 20_000 })),
  );
}
