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
 * @param {(text: string) => void} say
 * @throws {Problem} when npm fails; the registry out of reach is told apart
 */
export async function ensureInstalled(say) {
  if (isInstalled()) return;
  say('Installing packages …');
  const args = [
    'ci',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--fetch-retries=2',
    '--fetch-retry-mintimeout=1000',
    '--fetch-retry-maxtimeout=4000',
  ];
  const npm = process.env['npm_execpath'];
  const { code, output } = await (
    npm ? run(process.execPath, [npm, ...args], { cwd: ROOT }) : run('npm', args, { cwd: ROOT })
  ).catch(() => {
    throw new Problem('npm could not be started: install it beside Node, then try again.');
  });
  if (code !== 0) throw new Problem(explain(output));
  writeFileSync(stampFile(), digest());
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
