import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem, codeOf } from './problem.mjs';

/**
 * The secret that signs one-time links: what the environment says, else one of this data folder's
 * own. Production must say it.
 * @param {string} dataDir
 * @returns {{ DANPUNG_SECRET?: string }}
 */
export function secretOf(dataDir) {
  const given = process.env['DANPUNG_SECRET'];
  if (given || process.env['NODE_ENV'] === 'production') return {};
  const file = join(dataDir, 'secret');
  try {
    if (!existsSync(file)) {
      writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
    }
    return { DANPUNG_SECRET: readFileSync(file, 'utf8').trim() };
  } catch (error) {
    throw new Problem(`The secret ${file} cannot be read (${codeOf(error)}): restore its owner.`);
  }
}
