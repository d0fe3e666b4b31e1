import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Runs one command of the built CLI and answers what it printed.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ code: number, output: string }>}
 */
export function cli(args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['dist/src/cli.js', ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('exit', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Starts API processes on one database, each on a free port, and waits until they are ready.
 * @param {number} count
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ origins: string[], pids: number[], stop: () => Promise<void> }>}
 */
export async function startApis(count, env) {
  const folder = mkdtempSync(join(tmpdir(), 'danpung-bench-'));
  const ports = await Promise.all(Array.from({ length: count }, freePort));
  const children = ports.map((port) =>
    spawn(process.execPath, ['dist/src/api.js'], {
      env: {
        ...process.env,
        DANPUNG_DATA_DIR: folder,
        LOG_LEVEL: 'error',
        ...env,
        PORT: String(port),
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    }),
  );
  const origins = ports.map((port) => `http://127.0.0.1:${port}`);
  await Promise.all(origins.map(becomesReady));
  return {
    origins,
    pids: children.map(({ pid }) => pid ?? 0),
    stop: async () => {
      await Promise.all(
        children.map(
          (child) =>
            new Promise((resolve) => {
              child.once('exit', resolve);
              child.kill('SIGTERM');
            }),
        ),
      );
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** @param {string} origin */
async function becomesReady(origin) {
  for (let attempt = 0; attempt < 300; attempt++) {
    const answer = await fetch(`${origin}/api/health/ready`).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.status === 200) return;
    await sleep(100);
  }
  throw new Error('An API process did not become ready within 30 s.');
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
