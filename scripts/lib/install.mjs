import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot, ROOT } from './places.mjs';
import { Problem } from './problem.mjs';
import { run } from './processes.mjs';

const NETWORK =
  /\b(ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED|FETCH_ERROR)\b/;

/** @typedef {Record<string, { version?: string, optional?: boolean, peer?: boolean, link?: boolean }>} Packages */

const stampFile = () => inRoot('node_modules', '.danpung-stamp');
const digest = () =>
  createHash('sha256')
    .update(readFileSync(inRoot('package-lock.json')))
    .digest('hex');

/**
 * @param {string} file
 * @returns {Packages}
 */
const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Whether the lock file that npm leaves in node_modules holds what ours asks for. */
function sameAsNpmInstalled() {
  const installedFile = inRoot('node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const installed = packagesOf(installedFile);
  return Object.entries(packagesOf(inRoot('package-lock.json'))).every(
    ([path, wanted]) =>
      path === '' ||
      installed[path]?.version === wanted.version ||
      (wanted.optional && !installed[path]),
  );
}

function isInstalled() {
  if (existsSync(stampFile()) && readFileSync(stampFile(), 'utf8') === digest()) return true;
  if (!sameAsNpmInstalled()) return false;
  writeFileSync(stampFile(), digest());
  return true;
}

/**
 * Installs the packages of package-lock.json when some are missing or of another version.
 * Not `npm ci`: that refuses a lock file that does not name every other platform's optional
 * packages, and empties node_modules before it knows whether the registry answers.
 * @param {(text: string) => void} say
 * @throws {Problem} when npm fails; the registry out of reach is told apart
 */
export async function ensureInstalled(say) {
  if (isInstalled()) return;
  say('Installing packages …');
  const options = ['--no-save', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline'];
  // A registry that does not answer now is asked once more by npm, which may know a proxy.
  const patience = (await registryAnswers()) ? ['--fetch-retries=3'] : ['--fetch-retries=0'];
  const { code, output } = await npm(['install', ...options, ...patience]);
  if (code !== 0) throw new Problem(explain(output));
  writeFileSync(stampFile(), digest());
}

/** @param {string[]} args */
function npm(args) {
  const script = process.env['npm_execpath'];
  const [program, first] = script ? [process.execPath, [script]] : ['npm', []];
  return run(program, [...first, ...args], { cwd: ROOT }).catch(() => {
    throw new Problem('npm could not be started: install it beside Node, then try again.');
  });
}

async function registryAnswers() {
  const { output } = await npm(['config', 'get', 'registry', '--loglevel=silent']);
  try {
    await fetch(output.trim(), { method: 'HEAD', signal: AbortSignal.timeout(10_000) });
    return true;
  } catch {
    return false;
  }
}

/** @param {string} output of npm */
export function explain(output) {
  const network = NETWORK.exec(output);
  if (network) {
    return `The npm registry cannot be reached (${network[1]}): check the network and npm's registry setting, then try again.`;
  }
  const line = output
    .split('\n')
    .find((text) => /npm (error|ERR!)/.test(text) && !/code/.test(text));
  return `npm could not install the packages: ${(line ?? output).replace(/npm (error|ERR!)\s*/, '').trim()}`;
}
