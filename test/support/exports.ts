import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const sources = resolve(import.meta.dirname, '../../src');

/** Whatever the files of `src` whose names end so export; loading them registers their entities. */
export async function exportsOf(ending: string): Promise<unknown[]> {
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' });
  const found: unknown[] = [];
  // One after the other: Jest's loader does not take two roots of one graph at once.
  for (const file of files.filter((name) => name.endsWith(ending)).sort()) {
    const url = pathToFileURL(join(sources, file)).href;
    found.push(...Object.values((await import(url)) as Record<string, unknown>));
  }
  return found;
}
