import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './processes.mjs';

/**
 * @param {string[]} names
 * @returns {string | null} the path of the first that is installed
 */
export function findProgram(names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  for (const file of names.flatMap((name) => folders.map((folder) => join(folder, name)))) {
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not here.
    }
  }
  return null;
}

/** @typedef {{ setting: string, names: string[], package: string, without: string }} Tool */

/** @type {{ chromium: Tool, redis: Tool }} */
const TOOLS = {
  chromium: {
    setting: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    package: 'chromium',
    without: 'the browser tests are skipped',
  },
  redis: {
    setting: 'REDIS_SERVER_PATH',
    names: ['redis-server'],
    package: 'redis-server',
    without: 'the tests with Redis are skipped',
  },
};

/** @param {Tool} tool */
const find = ({ setting, names }) => process.env[setting] || findProgram(names);

/**
 * Chromium and Redis for the tests, installed where the system's package manager can give them;
 * a machine that cannot goes without, and is told what that means.
 * @param {(text: string) => void} say
 * @returns {Promise<{ chromium: string | null, redis: string | null }>}
 */
export async function ensureTools(say) {
  const missing = Object.values(TOOLS).filter((tool) => !find(tool));
  const canInstall = process.getuid?.() === 0 && findProgram(['apt-get']) !== null;
  if (missing.length > 0 && canInstall) {
    say(`Installing ${missing.map((it) => it.package).join(' and ')} from the system's packages …`);
    await aptInstall(missing.map((it) => it.package));
  }
  for (const tool of missing.filter((it) => !find(it))) {
    const why = canInstall
      ? 'apt-get could not install it'
      : 'only root can install it with apt-get';
    say(
      `There is no ${tool.names[0]} (${why}): ${tool.without}. Install it, or name it in ${tool.setting}.`,
    );
  }
  return { chromium: find(TOOLS.chromium), redis: find(TOOLS.redis) };
}

/** @param {string[]} packages */
async function aptInstall(packages) {
  // RUNLEVEL: a service that is only installed for tests is not started.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const options = [
    '-o',
    'Acquire::Retries=1',
    '-o',
    'Acquire::http::Timeout=20',
    '-o',
    'DPkg::Lock::Timeout=120',
  ];
  await run('apt-get', [...options, 'update', '-qq'], { env });
  for (const name of packages) {
    const args = [...options, 'install', '-y', '-qq', '--no-install-recommends', name];
    await run('apt-get', args, { env });
  }
}
