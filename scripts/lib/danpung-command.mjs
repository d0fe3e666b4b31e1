import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { Held, liveRun, takeLock } from './lock.mjs';
import { dataDir, inRoot, openDataDir } from './places.mjs';
import { startPostgres } from './postgres.mjs';
import { Problem } from './problem.mjs';
import { secretOf } from './secret.mjs';

const WITHOUT_DATABASE = ['openapi', 'help', '--help', '-h', '--version'];

/** Standard output belongs to the command. @param {string} text */
const say = (text) => console.error(text);

/**
 * `npm run danpung -- …`: one command of the server's command line, against DATABASE_URL, the
 * running embedded database, or one that runs for as long as the command does.
 * @param {string[]} args
 * @returns {Promise<number>} the command's exit code
 */
export async function main(args) {
  await ensureInstalled(say);
  await ensureBuilt(say, ['server']);
  const dir = dataDir();
  const command = args[0] ?? '--help';
  const env = { ...process.env, DANPUNG_DATA_DIR: dir };
  const free = WITHOUT_DATABASE.includes(command) || args.includes('--help');
  if (free) return call(args, env);
  openDataDir(dir);
  const work = (/** @type {string} */ DATABASE_URL) =>
    call(args, { ...portOf(dir), ...env, ...secretOf(dir), DATABASE_URL });
  if (process.env['DATABASE_URL']) return work(process.env['DATABASE_URL']);
  for (;;) {
    const url = await runningUrl(dir);
    if (url) return work(url);
    try {
      return await withDatabase(dir, command, work);
    } catch (error) {
      // Another was quicker: wait for it like for any that was there before.
      if (!(error instanceof Held)) throw error;
    }
  }
}

/**
 * Links that a command prints lead to the start that runs.
 * @param {string} dir
 * @returns {NodeJS.ProcessEnv}
 */
function portOf(dir) {
  const port = liveRun(dir)?.port;
  return port ? { PORT: `${port}` } : {};
}

/**
 * @param {string} dir
 * @returns {Promise<string | null>} null when nothing runs on the folder
 */
async function runningUrl(dir) {
  const file = join(dir, 'database-url');
  const patience = Date.now() + 60_000;
  for (let run = liveRun(dir); run; run = liveRun(dir)) {
    if (run.givenDatabase) {
      throw new Problem(
        `Danpung runs on ${dir} with the database that its DATABASE_URL names: set the same DATABASE_URL for this command.`,
      );
    }
    // Another command's database ends with that command: wait for our own.
    if (run.command === 'start' && existsSync(file)) return readFileSync(file, 'utf8').trim();
    if (Date.now() > patience) {
      throw new Problem(
        `The data folder ${dir} is held by "${run.command}" (process ${run.holder.pid}) for a minute now: wait for it, or stop it.`,
      );
    }
    await sleep(100);
  }
  return null;
}

/**
 * @param {string} dir
 * @param {string} command
 * @param {(url: string) => Promise<number>} work
 */
async function withDatabase(dir, command, work) {
  const lock = await takeLock(dir, command, say);
  try {
    const database = await startPostgres(dir, {
      onSpawn: (identity) => lock.record('postgres', identity),
    });
    try {
      return await work(database.url);
    } finally {
      await database.stop();
    }
  } finally {
    await lock.release();
  }
}

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
function call(args, env) {
  return new Promise((resolve, reject) => {
    const cli = inRoot('dist', 'src', 'cli.js');
    // npm moved to the project's root: paths are meant from where the person stands.
    const cwd = process.env['INIT_CWD'];
    const child = spawn(process.execPath, [cli, ...args], { stdio: 'inherit', env, cwd });
    // Passed on, and awaited: the database is ended after its client, not beside it.
    const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    process.on('SIGINT', pass).on('SIGTERM', pass);
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
