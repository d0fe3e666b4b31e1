import { setTimeout as sleep } from 'node:timers/promises';
import { apiHost, inRoot } from './places.mjs';
import { Problem } from './problem.mjs';
import { run } from './processes.mjs';
import { lastError, supervise } from './supervise.mjs';

/**
 * Migrates, and fills an empty database with the demonstration cohort if asked to.
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} demo
 */
export async function prepare(env, demo) {
  const args = [inRoot('dist', 'src', 'cli.js'), 'prepare', ...(demo ? ['--demo'] : [])];
  const { code, output } = await run(process.execPath, args, { env });
  if (code === 0) return;
  const wrong = /Settings are wrong: .*/.exec(output);
  if (wrong) throw new Problem(wrong[0]);
  const reason = lastError(output) || output.trim().split('\n').at(-1) || `code ${code}`;
  throw new Problem(`The database could not be prepared: ${reason}`);
}

/**
 * @typedef {object} Wishes
 * @property {string} dataDir
 * @property {NodeJS.ProcessEnv} env
 * @property {number} port
 * @property {(name: string, identity: import('./processes.mjs').Identity) => void} record
 * @property {(line: string) => void} say
 * @property {(problem: Problem) => void} onGivenUp
 */

/**
 * Starts API and worker.
 * @param {Wishes} wishes
 * @returns {{ ready: () => Promise<void>, stop: () => Promise<void> }}
 */
export function startServices({ dataDir, env, port, record, say, onGivenUp }) {
  const [api, worker] = /** @type {const} */ (['api', 'worker']).map((name) =>
    supervise({
      name,
      script: inRoot('dist', 'src', `${name}.js`),
      dataDir,
      env,
      onSpawn: (identity) => record(name, identity),
      onRestart: say,
      onGivenUp,
    }),
  );
  return {
    ready: async () => {
      const patience = Date.now() + 120_000;
      while (!(await answers(port)) || !worker?.said().includes('worker ready')) {
        if (Date.now() > patience) {
          throw new Problem(`Danpung did not become ready within 2 minutes; see ${dataDir}/logs.`);
        }
        await sleep(100);
      }
    },
    stop: async () => {
      await Promise.all([api?.stop(), worker?.stop()]);
    },
  };
}

/** @param {number} port */
async function answers(port) {
  try {
    const { local } = apiHost();
    const url = `http://${local.includes(':') ? `[${local}]` : local}:${port}/api/health/ready`;
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await answer.arrayBuffer();
    return answer.status === 200;
  } catch {
    return false;
  }
}
