import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Problem, codeOf } from './problem.mjs';

/** The root of the project. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** @param {string[]} parts */
export const inRoot = (...parts) => join(ROOT, ...parts);

/** The data folder that the environment names; relative paths count from the project. */
export function dataDir() {
  return resolve(ROOT, process.env['DANPUNG_DATA_DIR'] || '.data');
}

/**
 * Makes the data folder with its `logs`, and proves that it can be written.
 * @param {string} dir
 */
export function openDataDir(dir) {
  try {
    mkdirSync(join(dir, 'logs'), { recursive: true });
    if (!statSync(dir).isDirectory()) throw new Error('not a folder');
    accessSync(dir, constants.R_OK | constants.W_OK | constants.X_OK);
    accessSync(join(dir, 'logs'), constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Problem(
      `The data folder ${dir} cannot be written (${codeOf(error) || String(error)}): ` +
        'change its owner, or name another one in DANPUNG_DATA_DIR.',
    );
  }
}

/** Where the API listens, and where this machine reaches it. */
export function apiHost() {
  const host = process.env['HOST'] || '0.0.0.0';
  const open = host === '0.0.0.0' || host === '::';
  return { host, local: open ? '127.0.0.1' : host };
}

/** Whether the demonstration cohort is wanted. */
export const wantsDemo = () =>
  !['0', 'false'].includes(process.env['DANPUNG_DEMO'] ?? '') &&
  process.env['NODE_ENV'] !== 'production';

/** The port of the API. */
export function apiPort() {
  const text = process.env['PORT'] || '3000';
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Problem(`PORT must be a number from 1 to 65535, not "${text}".`);
  }
  return port;
}
