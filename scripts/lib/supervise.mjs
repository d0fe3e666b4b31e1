import { spawn } from 'node:child_process';
import { closeSync, openSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { openLog, readFrom } from './logs.mjs';
import { ROOT } from './places.mjs';
import { Problem } from './problem.mjs';
import { end, identify } from './processes.mjs';

const MINUTE = 60_000;
const DEATHS_TOO_MANY = 5;
const LONGEST_WAIT = 2_000;

/**
 * @typedef {import('./processes.mjs').Identity} Identity
 * @typedef {object} Program
 * @property {string} name also of its log
 * @property {string} script
 * @property {string} dataDir
 * @property {NodeJS.ProcessEnv} env
 * @property {(identity: Identity) => void} onSpawn
 * @property {(line: string) => void} onRestart
 * @property {(problem: Problem) => void} onGivenUp it died too often
 *
 * @typedef {object} Supervised
 * @property {() => string} said what the process that runs now wrote so far
 * @property {() => Promise<void>} stop
 */

/**
 * Runs a Node program, and runs it again whenever it dies: at once the first time, then after
 * growing pauses; the fifth death within a minute is the last.
 * @param {Program} program
 * @returns {Supervised}
 */
export function supervise(program) {
  const log = openLog(program.dataDir, program.name);
  /** @type {number[]} */
  let deaths = [];
  let stopping = false;
  let offset = 0;
  /** @type {Identity} */
  let identity;

  const launch = () => {
    offset = statSync(log).size;
    const out = openSync(log, 'a');
    const child = spawn(process.execPath, [program.script], {
      cwd: ROOT,
      env: program.env,
      detached: true,
      stdio: ['ignore', out, out],
    });
    closeSync(out);
    identity = identify(child.pid ?? 0);
    program.onSpawn(identity);
    child.once('exit', (code, signal) => void died(signal ?? `code ${code}`));
  };

  /** @param {string} how */
  const died = async (how) => {
    if (stopping) return;
    const now = Date.now();
    deaths = [...deaths.filter((at) => now - at < MINUTE), now];
    const reason = lastError(readFrom(log, offset));
    if (deaths.length >= DEATHS_TOO_MANY) {
      const told = reason ? `: ${reason}` : '';
      const line = `The ${program.name} ended ${deaths.length} times within a minute (${how})${told}; see ${log}.`;
      return program.onGivenUp(new Problem(line));
    }
    program.onRestart(`The ${program.name} ended (${how}), starting it again; see ${log}.`);
    await sleep(Math.min(100 * 4 ** (deaths.length - 1), LONGEST_WAIT));
    if (!stopping) launch();
  };

  launch();
  return {
    said: () => readFrom(log, offset),
    stop: async () => {
      stopping = true;
      await end(identity, { ask: 'SIGTERM', force: 'SIGKILL', patience: 10_000 });
    },
  };
}

/**
 * @param {string} text of a log, JSON lines or a stack
 * @returns {string} the last error told in it, in one line
 */
export function lastError(text) {
  const lines = text.split('\n').reverse();
  for (const line of lines) {
    if (/^(\w*Error|Problem)\b.*: /.test(line)) return line;
    if (!line.startsWith('{')) continue;
    try {
      const entry = JSON.parse(line);
      if (entry.level === 'error' || entry.level === 'fatal' || entry.level >= 50) {
        return String(entry.err?.message ?? entry.msg);
      }
    } catch {
      // A line that was cut off.
    }
  }
  return '';
}
