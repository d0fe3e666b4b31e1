import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from './problem.mjs';

/**
 * How a program of PostgreSQL is started: PostgreSQL refuses to run as root.
 * @typedef {object} Runner
 * @property {number} [uid] who owns the cluster, absent when it is us
 * @property {number} [gid]
 * @property {(program: string, args: string[]) => { program: string, args: string[] }} wrap
 */

/** @type {Runner['wrap']} */
const plain = (program, args) => ({ program, args });

/**
 * @param {string} name
 * @returns {{ uid: number, gid: number } | null}
 */
function account(name) {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((text) => text.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null;
}

/**
 * Who runs the cluster: its owner if it exists, else `postgres`, else `nobody`.
 * @param {string} cluster
 */
function chooseAccount(cluster) {
  if (existsSync(cluster)) {
    const { uid, gid } = statSync(cluster);
    if (uid !== 0) return { uid, gid };
  }
  return account('postgres') ?? account('nobody') ?? { uid: 65_534, gid: 65_534 };
}

/**
 * @param {string} postgres the server's program
 * @param {string} home the folder that holds the cluster's folder
 * @param {string} cluster
 * @returns {Runner}
 * @throws {Problem} when we are root and no other user can reach the programs and the folder
 */
export function chooseRunner(postgres, home, cluster) {
  if (process.getuid?.() !== 0) return { wrap: plain };
  const { uid, gid } = chooseAccount(cluster);
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const as = { uid, gid, cwd: '/', stdio: 'ignore' };
  const reaches =
    spawnSync(postgres, ['--version'], as).status === 0 &&
    spawnSync(
      '/bin/sh',
      ['-c', 'cd "$0" && test -r "$1"', home, join(postgres, '..', '..', 'share')],
      as,
    ).status === 0;
  if (reaches) return { uid, gid, wrap: plain };
  // The project lies in a folder that only root enters: keep the right to pass, and nothing else.
  const caps = '+dac_override,+dac_read_search';
  const privileges = ['--reuid', `${uid}`, '--regid', `${gid}`, '--clear-groups'];
  privileges.push('--inh-caps', caps, '--ambient-caps', caps);
  // Without this, access(2) asks what the user may do without that right; initdb asks so.
  privileges.push('--securebits', '+no_setuid_fixup');
  if (
    spawnSync('setpriv', [...privileges, postgres, '--version'], { stdio: 'ignore' }).status === 0
  ) {
    return {
      uid,
      gid,
      wrap: (program, args) => ({ program: 'setpriv', args: [...privileges, program, ...args] }),
    };
  }
  throw new Problem(
    `PostgreSQL does not run as root, and user ${uid} cannot enter ${home} or the project: move both to a folder that others may enter, or start as a normal user.`,
  );
}
