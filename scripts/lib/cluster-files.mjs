import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Problem, codeOf } from './problem.mjs';

/** @typedef {import('./postgres-user.mjs').Runner} Runner */

/** The first that this machine's C library and PostgreSQL know; trigrams of Hangul need a UTF-8 LC_CTYPE. */
const LOCALES = [
  ['--locale=C', '--lc-ctype=C.UTF-8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
  ['--locale=C', '--lc-ctype=en_US.UTF-8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
  ['--locale=C', '--lc-ctype=UTF-8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
  ['--locale=C', '--lc-ctype=C.UTF-8'],
  ['--locale=C'],
];

/** The environment of PostgreSQL's programs: nothing of ours that would steer them. */
export const postgresEnv = () => ({ PATH: process.env['PATH'], TZ: 'UTC', LC_ALL: undefined });

/**
 * Makes the cluster if there is none yet.
 * @param {string} dataDir holds `pg/` and `pg-password`
 * @param {{ initdb: string }} binaries
 * @param {Runner} runner
 * @returns {string} the password
 * @throws {Problem} when what is there is no whole cluster; nothing in it is touched
 */
export function openCluster(dataDir, binaries, runner) {
  const cluster = join(dataDir, 'pg');
  const passwordFile = join(dataDir, 'pg-password');
  if (!existsSync(cluster)) createCluster(dataDir, binaries.initdb, runner);
  const version = readVersion(cluster);
  if (version !== '18') {
    throw new Problem(
      version === null
        ? `The database folder ${cluster} is damaged (PG_VERSION is missing): restore it from a backup, or move it away to start empty.`
        : `The database folder ${cluster} was made by PostgreSQL ${version}, this is 18: move it away and restore a backup.`,
    );
  }
  closeToOthers(cluster);
  try {
    return readFileSync(passwordFile, 'utf8').trim();
  } catch (error) {
    throw new Problem(
      `The password of the embedded database, ${passwordFile}, cannot be read (${codeOf(error)}): restore the file or its owner.`,
    );
  }
}

/**
 * PostgreSQL refuses a folder that others may read, which is what a copy without modes leaves.
 * @param {string} cluster
 */
function closeToOthers(cluster) {
  try {
    if (statSync(cluster).mode & 0o077) chmodSync(cluster, 0o700);
  } catch {
    // Not ours: PostgreSQL says so.
  }
}

/** @param {string} cluster */
function readVersion(cluster) {
  try {
    return readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    throw new Problem(
      `The database folder ${cluster} cannot be read (${codeOf(error)}): start as the user who made it.`,
    );
  }
}

/**
 * Under another name first: a cluster that is called `pg` is whole.
 * @param {string} dataDir
 * @param {string} initdb
 * @param {Runner} runner
 */
function createCluster(dataDir, initdb, runner) {
  const unfinished = join(dataDir, 'pg.unfinished');
  const passwordFile = join(dataDir, 'pg-password');
  const handed = join(dataDir, 'pg-password.unfinished');
  const password = randomBytes(24).toString('base64url');
  writeFileSync(handed, password, { mode: 0o600 });
  if (runner.uid !== undefined && runner.gid !== undefined)
    chownSync(handed, runner.uid, runner.gid);
  let told = '';
  try {
    for (const locale of LOCALES) {
      rmSync(unfinished, { recursive: true, force: true });
      mkdirSync(unfinished, { mode: 0o700 });
      if (runner.uid !== undefined && runner.gid !== undefined) {
        chownSync(unfinished, runner.uid, runner.gid);
      }
      const result = initialise(initdb, runner, unfinished, handed, locale);
      if (result === null) {
        writeFileSync(passwordFile, password, { mode: 0o600 });
        chmodSync(passwordFile, 0o600);
        renameSync(unfinished, join(dataDir, 'pg'));
        return;
      }
      told = result;
      if (!/locale|builtin/i.test(result)) break;
    }
  } finally {
    rmSync(handed, { force: true });
  }
  rmSync(unfinished, { recursive: true, force: true });
  throw new Problem(`The database could not be made in ${dataDir}: ${told}`);
}

/**
 * @param {string} initdb
 * @param {Runner} runner
 * @param {string} folder
 * @param {string} passwordFile
 * @param {string[]} locale
 * @returns {string | null} the error, null when it went well
 */
function initialise(initdb, runner, folder, passwordFile, locale) {
  const options = ['-D', folder, '-U', 'danpung', '-E', 'UTF8', '--no-sync', ...locale];
  options.push('--auth=scram-sha-256', `--pwfile=${passwordFile}`);
  const { program, args } = runner.wrap(initdb, options);
  const wrapped = program !== initdb;
  const { status, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    cwd: wrapped ? undefined : folder,
    env: postgresEnv(),
    ...(wrapped ? {} : { uid: runner.uid, gid: runner.gid }),
  });
  if (status === 0 && readdirSync(folder).includes('PG_VERSION')) return null;
  const lines = (stderr ?? '').split('\n').filter((line) => /error|fatal/i.test(line));
  return lines[0] ?? error?.message ?? `initdb ended with code ${status}`;
}
