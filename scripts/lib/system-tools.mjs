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

const TOOLS = [
  { names: ['chromium', 'chromium-browser', 'google-chrome'], packages: ['chromium'] },
  { names: ['redis-server'], packages: ['redis-server'] },
];

/**
 * Chromium and Redis for the tests, installed where the system's package manager can give them;
 * a machine that cannot goes without.
 * @param {(text: string) => void} say
 * @returns {Promise<{ chromium: string | null, redis: string | null }>}
 */
export async function ensureTools(say) {
  const missing = TOOLS.filter(({ names }) => !findProgram(names)).flatMap((it) => it.packages);
  if (missing.length > 0 && process.getuid?.() === 0 && findProgram(['apt-get'])) {
    say(`Installing ${missing.join(' and ')} from the system's packages …`);
    await aptInstall(missing);
  }
  const [chromium, redis] = TOOLS.map(({ names }) => findProgram(names));
  return { chromium: process.env['CHROMIUM_PATH'] ?? chromium ?? null, redis: redis ?? null };
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
