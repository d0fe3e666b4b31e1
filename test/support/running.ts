import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { urlOf, withAdmin } from './template.js';

type Environment = Record<string, string>;

/** The built product as its operators run it: an API and a worker as processes of their own. */
export interface Running {
  readonly origin: string;
  readonly databaseUrl: string;
  /** Ends the worker without a word, as a crash would. */
  killWorker(): Promise<void>;
  startWorker(): Promise<void>;
  /** Ends the API without a word. */
  killApi(): Promise<void>;
  startApi(): Promise<void>;
  /** Another API on the same data; answers its origin. */
  startTwin(): Promise<string>;
  stop(): Promise<void>;
}

/** Starts it on a new database with the demonstration cohort; `npm test` has built it before. */
export async function startDanpung(wishes: Environment = {}): Promise<Running> {
  const adminUrl = process.env['TEST_DATABASE_URL'] ?? '';
  const name = `running_${randomBytes(4).toString('hex')}`;
  await withAdmin(adminUrl, (admin) => admin.query(`CREATE DATABASE ${name}`));
  const folder = await mkdtemp(join(tmpdir(), 'danpung-running-'));
  const port = await freePort();
  const databaseUrl = urlOf(adminUrl, name);
  const env: Environment = {
    DATABASE_URL: databaseUrl,
    DANPUNG_DATA_DIR: folder,
    DANPUNG_SECRET: 'only-for-tests-only-for-tests',
    PORT: String(port),
    PUBLIC_URL: `http://localhost:${port}`,
    LOG_LEVEL: 'error',
    ...wishes,
  };
  await finished(launch(['dist/src/cli.js', 'prepare', '--demo'], env));
  const origin = `http://localhost:${port}`;
  let api = launch(['dist/src/api.js'], env);
  const twins: ChildProcess[] = [];
  let worker = launch(['dist/src/worker.js'], env);
  await Promise.all([answers(origin), says(worker, 'worker ready')]);
  return {
    origin,
    databaseUrl,
    killWorker: () => ended(worker, 'SIGKILL'),
    startWorker: async () => {
      worker = launch(['dist/src/worker.js'], env);
      await says(worker, 'worker ready');
    },
    killApi: () => ended(api, 'SIGKILL'),
    startApi: async () => {
      api = launch(['dist/src/api.js'], env);
      await answers(origin);
    },
    startTwin: async () => {
      const PORT = String(await freePort());
      twins.push(launch(['dist/src/api.js'], { ...env, PORT }));
      await answers(`http://localhost:${PORT}`);
      return `http://localhost:${PORT}`;
    },
    stop: async () => {
      const all = [api, worker, ...twins];
      await Promise.all(all.map((child) => ended(child, 'SIGTERM')));
      await withAdmin(adminUrl, (admin) => admin.query(`DROP DATABASE ${name} WITH (FORCE)`));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const launch = (args: string[], env: Environment): ChildProcess =>
  spawn(process.execPath, args, {
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });

function finished(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The command ended with ${code}: ${output}`));
    });
  });
}

function ended(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}

function says(child: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes(words)) resolve();
    });
    child.once('exit', (code) => reject(new Error(`It ended with ${code}: ${output}`)));
  });
}

async function answers(origin: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    const answer = await fetch(`${origin}/api/health/ready`).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.status === 200) return;
    await pause(100);
  }
  throw new Error('The API did not become ready within 30 s.');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
