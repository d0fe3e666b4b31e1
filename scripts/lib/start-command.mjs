import { accountTable } from './accounts.mjs';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { takeLock } from './lock.mjs';
import { apiHost, apiPort, dataDir, openDataDir, wantsDemo } from './places.mjs';
import { portRefusal } from './ports.mjs';
import { startPostgres } from './postgres.mjs';
import { Problem } from './problem.mjs';
import { refuseSilentRedis } from './redis.mjs';
import { secretOf } from './secret.mjs';
import { prepare, startServices } from './services.mjs';
import { askedToStop } from './stop-signals.mjs';

/**
 * @typedef {object} Run
 * @property {number} port
 * @property {string} dir
 * @property {import('./lock.mjs').Lock} lock
 * @property {(() => Promise<void>)[]} stops in the order of the starts
 * @property {boolean} stopping
 */

/** @param {string} text */
const say = (text) => console.log(text);

/**
 * `npm start`: everything, until it is asked to stop; then nothing of it is left.
 * @returns {Promise<number>} the exit code
 */
export async function main() {
  const asked = askedToStop();
  const port = apiPort();
  const dir = dataDir();
  openDataDir(dir);
  const lock = await takeLock(dir, 'start', say, {
    port,
    givenDatabase: Boolean(process.env['DATABASE_URL']),
  });
  /** @type {Run} */
  const run = { port, dir, lock, stops: [], stopping: false };
  try {
    await refuseBusyPort(port);
    await refuseSilentRedis(process.env['REDIS_URL']);
    const first = await Promise.race([asked, bringUp(run)]);
    if (first === 'asked') say('Stopping …');
    return 0;
  } finally {
    run.stopping = true;
    for (const stop of run.stops.reverse()) await stop();
    await lock.release();
  }
}

/**
 * Asked to stop while it was coming up: nothing more is started.
 * @param {Run} run
 */
function goOn(run) {
  if (run.stopping) throw new Problem('Stopped.');
}

/** @param {number} port */
async function refuseBusyPort(port) {
  const { host } = apiHost();
  const refusal = await portRefusal(port, host);
  if (refusal === null) return;
  if (refusal === 'ENOTFOUND' || refusal === 'EADDRNOTAVAIL' || refusal === 'EAI_AGAIN') {
    throw new Problem(`HOST is "${host}", which is no address of this machine (${refusal}).`);
  }
  throw new Problem(
    refusal === 'EADDRINUSE'
      ? `Port ${port} is in use by another program: stop it, or choose another with PORT=<number>.`
      : `Port ${port} cannot be opened (${refusal}): choose another with PORT=<number>.`,
  );
}

/**
 * Never ends well: it ends when a part cannot be kept running.
 * @param {Run} run
 * @returns {Promise<never>}
 */
async function bringUp(run) {
  const { port, dir, lock, stops } = run;
  await ensureInstalled(say);
  goOn(run);
  await ensureBuilt(say);
  goOn(run);
  let url = process.env['DATABASE_URL'];
  if (!url) {
    const database = await startPostgres(dir, {
      onSpawn: (identity) => lock.record('postgres', identity),
      onRestart: say,
    });
    stops.push(database.stop);
    goOn(run);
    url = database.url;
  }
  const demo = wantsDemo();
  const env = {
    ...process.env,
    ...secretOf(dir),
    PORT: `${port}`,
    DANPUNG_DATA_DIR: dir,
    DATABASE_URL: url,
  };
  await prepare(env, demo);
  goOn(run);
  /** @type {Promise<never>} */
  const broken = new Promise((_resolve, reject) => {
    const { record } = lock;
    const services = startServices({ dataDir: dir, env, port, record, say, onGivenUp: reject });
    stops.push(services.stop);
    services.ready().then(() => announce(port, demo), reject);
  });
  return broken;
}

/**
 * @param {number} port
 * @param {boolean} demo
 */
function announce(port, demo) {
  say(`Danpung ready at http://localhost:${port}`);
  if (demo) say(accountTable());
}
