import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { openApiFiles } from './openapi-files.mjs';
import { inRoot } from './places.mjs';

/**
 * `npm run openapi`: asks the built server for its description and writes what is made from it.
 * @returns {Promise<number>} the exit code
 */
export async function main() {
  await ensureInstalled(console.error);
  await ensureBuilt(console.error, ['server']);
  const printed = execFileSync(process.execPath, [inRoot('dist', 'src', 'cli.js'), 'openapi'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  for (const [place, content] of Object.entries(await openApiFiles(JSON.parse(printed)))) {
    writeFileSync(inRoot(...place.split('/')), content);
    console.log(place);
  }
  return 0;
}
