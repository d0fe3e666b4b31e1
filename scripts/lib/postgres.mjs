import { spawn } from 'node:child_process';
import { closeSync, openSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openCluster, postgresEnv } from './cluster-files.mjs';
import { openLog, readFrom } from './logs.mjs';
import { freePort } from './ports.mjs';
import { findBinaries } from './postgres-binaries.mjs';
import { chooseRunner } from './postgres-user.mjs';
import { postmasterLines, refuseLocked } from './postmaster-file.mjs';
import { Problem } from './problem.mjs';
import { end, identify } from './processes.mjs';

/** @typedef {import('./processes.mjs').Identity} Identity */

/**
 * A PostgreSQL that runs in a data folder.
 * @typedef {object} Running
 * @property {string} url of the database `danpung`, as its superuser
 * @property {() => Promise<void>} stop ends it in good order and takes the URL file away
 */

const DURABLE = ['fsync=on', 'synchronous_commit=on', 'shared_buffers=256MB'];
const FLEETING = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'shared_buffers=128MB',
];

/**
 * Starts PostgreSQL in `<dataDir>/pg`, which is made when it is missing.
 *
 * @param {string} dataDir exists and can be written
 * @param {object} [options]
 * @param {boolean} [options.durable] false: for tests, whose data may be lost
 * @param {(identity: Identity) => void} [options.onSpawn] hears of each server process
 * @param {(line: string) => void} [options.onRestart] when given, a server that dies is started again
 * @returns {Promise<Running>}
 * @throws {Problem} when the folder is locked, damaged, or of another user
 */
export async function startPostgres(dataDir, { durable = true, onSpawn, onRestart } = {}) {
  const binaries = await findBinaries();
  const cluster = join(dataDir, 'pg');
  const runner = chooseRunner(binaries.postgres, dataDir, cluster);
  const password = openCluster(dataDir, binaries, runner);
  refuseLocked(cluster);
  const urlFile = join(dataDir, 'database-url');
  const port = await freePort();
  let stopping = false;
  /** @type {Identity} */
  let identity;

  const launch = async () => {
    const log = openLog(dataDir, 'postgres');
    const offset = statSync(log).size;
    const child = spawnServer(binaries.postgres, cluster, port, durable, runner, log);
    identity = identify(child.pid ?? 0);
    onSpawn?.(identity);
    await becomeReady(child, cluster, log, offset);
    child.once('exit', (code, signal) => {
      if (stopping || !onRestart) return;
      onRestart(`PostgreSQL ended (${signal ?? code}), starting it again.`);
      void relaunch();
    });
  };
  const relaunch = async () => {
    for (let wait = 300; !stopping; wait = Math.min(wait * 2, 5_000)) {
      await sleep(wait);
      try {
        if (!stopping) return await launch();
      } catch (error) {
        onRestart?.(error instanceof Error ? error.message : String(error));
      }
    }
  };

  const stop = async () => {
    stopping = true;
    rmSync(urlFile, { force: true });
    await end(identity, { ask: 'SIGINT', force: 'SIGQUIT', patience: 20_000 });
  };

  await launch();
  const server = `postgresql://danpung:${password}@127.0.0.1:${port}`;
  try {
    await createDatabase(server);
    writeFileSync(urlFile, `${server}/danpung\n`, { mode: 0o600 });
  } catch (error) {
    await stop();
    throw new Problem(
      `The database in ${cluster} does not open: ${error instanceof Error ? error.message : String(error)}. Restore a backup, or name another folder in DANPUNG_DATA_DIR.`,
    );
  }
  return { url: `${server}/danpung`, stop };
}

/**
 * @param {string} postgres
 * @param {string} cluster
 * @param {number} port
 * @param {boolean} durable
 * @param {import('./postgres-user.mjs').Runner} runner
 * @param {string} log
 */
function spawnServer(postgres, cluster, port, durable, runner, log) {
  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'max_connections=200',
    'timezone=UTC',
    'log_timezone=UTC',
    'lc_messages=C',
    ...(durable ? DURABLE : FLEETING),
  ];
  const { program, args } = runner.wrap(postgres, [
    '-D',
    cluster,
    ...settings.flatMap((setting) => ['-c', setting]),
  ]);
  const wrapped = program !== postgres;
  const out = openSync(log, 'a');
  try {
    // A group of its own: Ctrl-C reaches us alone, and we end it after its clients.
    return spawn(program, args, {
      cwd: wrapped ? undefined : '/',
      detached: true,
      stdio: ['ignore', out, out],
      env: postgresEnv(),
      ...(wrapped ? {} : { uid: runner.uid, gid: runner.gid }),
    });
  } finally {
    closeSync(out);
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} cluster
 * @param {string} log
 * @param {number} offset where this server's lines begin
 */
async function becomeReady(child, cluster, log, offset) {
  let failed = '';
  child.once('error', (error) => (failed = error.message));
  for (;;) {
    if (failed || child.exitCode !== null || child.signalCode !== null) {
      const lines = readFrom(log, offset).split('\n');
      const line = lines.findLast((text) => /(FATAL|PANIC):/.test(text)) ?? lines.at(-2) ?? '';
      const reason = failed || line.replace(/^.*?(FATAL|PANIC):\s*/, '') || 'no reason given';
      throw new Problem(
        `PostgreSQL does not start in ${cluster}: ${reason}; see ${log}. Nothing was changed: mend the folder, restore a backup, or name another one in DANPUNG_DATA_DIR.`,
      );
    }
    const status = postmasterLines(cluster);
    if (Number(status[0]) === child.pid && status[7]?.trim() === 'ready') return;
    await sleep(25);
  }
}

/** @param {string} server URL without a database */
async function createDatabase(server) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  // Heard as the rejection of what waits for an answer; nobody listening would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = 'danpung'");
    if (!rowCount) await client.query('CREATE DATABASE danpung');
  } finally {
    await client.end();
  }
}
