import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

export interface Source {
  readonly path: string;
  readonly text: string;
}

const written = /\.(ts|tsx|mjs|cjs)$/;
const foreign = /\/(fixtures|generated|node_modules)\/|\/api\/schema\.ts$/;

/** The sources people wrote in the folders given, by their path from the root. */
export const sourcesIn = (...folders: readonly string[]): Source[] =>
  folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (file) => `${folder}/${file}`,
      ),
    )
    .filter((path) => written.test(path) && !foreign.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** The text without comments and without what stands in quotes. */
export const codeOf = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/'(?:\\.|[^'\\\n])*'/g, `''`)
    .replace(/`(?:\\.|[^`\\])*`/g, '``')
    .replace(/(^|\s)\/\/.*$/gm, '$1');
