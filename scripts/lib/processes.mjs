import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** @typedef {{ pid: number, born: string }} Identity a process, told apart from a later one with the same number */

/**
 * @param {number} pid
 * @returns {string} when the process was born, an empty string when there is none
 */
export function bornAt(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z') return '';
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8)}:${fields[19]}`;
  } catch {
    if (process.platform === 'linux') return '';
  }
  try {
    const told = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { stdio: 'pipe' });
    return told.toString().trim();
  } catch {
    return '';
  }
}

/**
 * @param {number} pid
 * @returns {Identity}
 */
export const identify = (pid) => ({ pid, born: bornAt(pid) });

/** @param {Identity} identity */
export const isAlive = ({ pid, born }) => born !== '' && bornAt(pid) === born;

/**
 * @param {Identity} identity
 * @param {NodeJS.Signals} signal
 */
export function signal(identity, signal) {
  if (!isAlive(identity)) return;
  try {
    process.kill(identity.pid, signal);
  } catch {
    // It ended by itself in the meantime.
  }
}

/**
 * Asks a process to end and waits; past the patience it is made to.
 * @param {Identity} identity
 * @param {{ ask: NodeJS.Signals, force: NodeJS.Signals, patience: number }} how
 */
export async function end(identity, { ask, force, patience }) {
  signal(identity, ask);
  const asked = Date.now();
  while (isAlive(identity)) {
    const waited = Date.now() - asked;
    if (waited > 2 * patience) signal(identity, 'SIGKILL');
    else if (waited > patience) signal(identity, force);
    await sleep(40);
  }
  await reaped(identity.pid);
}

/**
 * Gives Node the moment to take the exit code of a child that ended, so that no zombie is left to
 * an init that may not care; what is not our child is not waited for any longer.
 * @param {number} pid
 */
async function reaped(pid) {
  for (let turn = 0; turn < 25; turn += 1) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await sleep(20);
  }
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
process.on('exit', () => running.forEach((child) => child.kill('SIGTERM')));

/**
 * Ends a child with us, however we end.
 * @template {import('node:child_process').ChildProcess} C
 * @param {C} child
 * @returns {C}
 */
export function tie(child) {
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

/**
 * Runs a program to its end; it does not outlive us.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean }} [options] show: the output goes to our standard error as it comes
 * @returns {Promise<{ code: number, output: string }>} both streams together
 */
export function run(program, args, { cwd, env, show = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = tie(spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] }));
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
        if (show) process.stderr.write(text);
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
