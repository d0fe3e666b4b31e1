import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ResourceLanguage } from 'i18next';
import { locales, type Locale } from './locale.js';

/** All texts by language, then by namespace. */
export type Catalogues = Record<Locale, ResourceLanguage>;

/** The folder of the project's package.json, seen from the sources and from the build alike. */
export const projectRoot = (from = dirname(fileURLToPath(import.meta.url))): string => {
  if (existsSync(join(from, 'package.json')) && existsSync(join(from, 'locales'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('The folder "locales" was not found above this program.');
  return projectRoot(parent);
};

const readLanguage = (folder: string): ResourceLanguage =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .map((file) => [
        file.slice(0, -'.json'.length),
        JSON.parse(readFileSync(join(folder, file), 'utf8')) as ResourceLanguage[string],
      ]),
  );

/** Reads `locales/<language>/<namespace>.json` whole; done once a process, before it serves. */
export const readCatalogues = (root = projectRoot()): Catalogues => {
  const entries = locales.map((locale) => [locale, readLanguage(join(root, 'locales', locale))]);
  return Object.fromEntries(entries) as Catalogues;
};
