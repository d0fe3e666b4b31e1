import { borrowPostgres } from './borrowed-postgres.mjs';
import { ensureInstalled } from './install.mjs';
import { Problem } from './problem.mjs';
import { askedToStop } from './stop-signals.mjs';
import { ensureTools } from './system-tools.mjs';
import { BUILT, GATES, LIVE, STAGES } from './test-stages.mjs';

/** @param {string} text */
const say = (text) => console.log(text);

/**
 * `npm test`: every stage, whatever an earlier one found. `--only db,e2e` chooses stages; other
 * words are patterns of test files.
 * @param {string[]} args
 * @returns {Promise<number>} 0 when nothing failed
 */
export async function main(args) {
  const { stages, patterns } = choose(args);
  await ensureInstalled(say);
  /** @type {import('./postgres.mjs').Running | undefined} */
  let database;
  try {
    const work = (async () => {
      const live = stages.some(({ name }) => LIVE.includes(name));
      const tools = live ? await ensureTools(say) : { chromium: null, redis: null };
      if (live) database = await borrowPostgres('test', say);
      const env = environment(database?.url, tools);
      return runAll(stages, env, patterns);
    })();
    const first = await Promise.race([work, askedToStop()]);
    return first === 'asked' ? 130 : first;
  } finally {
    await database?.stop();
  }
}

/** @param {string[]} args */
function choose(args) {
  const at = args.findIndex((arg) => arg === '--only' || arg.startsWith('--only='));
  const rest = [...args];
  /** @type {string[]} */
  let names = [];
  if (at >= 0) {
    const taken = rest.splice(at, rest[at] === '--only' ? 2 : 1);
    names = (taken[1] ?? taken[0]?.slice('--only='.length) ?? '').split(',');
  }
  const unknown = names.find((name) => !STAGES.some((stage) => stage.name === name));
  if (unknown !== undefined) {
    const known = STAGES.map(({ name }) => name).join(', ');
    throw new Problem(`There is no stage "${unknown}"; there are: ${known}.`);
  }
  const stages = STAGES.filter(({ name }) =>
    names.length
      ? names.includes(name) || (name === 'build' && names.some((it) => BUILT.includes(it)))
      : rest.length === 0 || !GATES.includes(name),
  );
  return { stages, patterns: rest };
}

/**
 * @param {string | undefined} url
 * @param {{ chromium: string | null, redis: string | null }} tools
 * @returns {NodeJS.ProcessEnv}
 */
function environment(url, { chromium, redis }) {
  // What the person's shell says of their own database is no business of the tests.
  const own = ['DATABASE_URL', 'REDIS_URL', 'SMTP_URL', 'DANPUNG_DATA_DIR', 'PORT'];
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !own.includes(name)),
  );
  return {
    ...env,
    ...(url ? { TEST_DATABASE_URL: url } : {}),
    ...(chromium ? { CHROMIUM_PATH: chromium } : {}),
    ...(redis ? { REDIS_SERVER_PATH: redis } : {}),
  };
}

/**
 * @param {import('./test-stages.mjs').Stage[]} stages
 * @param {NodeJS.ProcessEnv} env
 * @param {string[]} patterns
 */
async function runAll(stages, env, patterns) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const rows = [];
  for (const stage of stages) {
    say(`— ${stage.name}`);
    const began = Date.now();
    const counts = await stage.run(env, patterns);
    for (const key of /** @type {const} */ (['passed', 'failed', 'skipped'])) {
      total[key] += counts[key];
    }
    const seconds = ((Date.now() - began) / 1_000).toFixed(1);
    rows.push(`${stage.name.padEnd(13)} ${seconds.padStart(6)} s  ${summary(counts)}`);
  }
  say(`\n${rows.join('\n')}\n\n${summary(total)}`);
  return total.failed === 0 ? 0 : 1;
}

/** @param {import('./test-stages.mjs').Counts} counts */
function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
