import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { borrowPostgres } from './borrowed-postgres.mjs';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { inRoot, ROOT } from './places.mjs';
import { Problem } from './problem.mjs';

/** @param {string} text */
const say = (text) => console.error(text);

function names() {
  if (!existsSync(inRoot('bench'))) return [];
  return readdirSync(inRoot('bench'))
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => file.slice(0, -'.mjs'.length));
}

/**
 * `npm run bench -- <name>`: `bench/<name>.mjs` beside a PostgreSQL of its own that writes as
 * durably as production does; without a name, the list.
 * @param {string[]} args
 * @returns {Promise<number>} the benchmark's exit code
 */
export async function main([name, ...args]) {
  if (!name) {
    console.log(['npm run bench -- <name>, of', ...names().map((it) => `  ${it}`)].join('\n'));
    return 0;
  }
  if (!names().includes(name)) {
    throw new Problem(
      `There is no benchmark "${name}"; there are: ${names().join(', ') || 'none'}.`,
    );
  }
  await ensureInstalled(say);
  await ensureBuilt(say);
  const database = await borrowPostgres('bench', say, { durable: true });
  try {
    return await measure(inRoot('bench', `${name}.mjs`), args, database.url);
  } finally {
    await database.stop();
  }
}

/**
 * @param {string} file
 * @param {string[]} args
 * @param {string} url
 * @returns {Promise<number>}
 */
function measure(file, args, url) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, TEST_DATABASE_URL: url, DATABASE_URL: url };
    const child = spawn(process.execPath, [file, ...args], { cwd: ROOT, stdio: 'inherit', env });
    const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    process.on('SIGINT', pass).on('SIGTERM', pass);
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
