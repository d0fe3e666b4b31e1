import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasText, locales } from '../../src/platform/i18n/index.js';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
  .map((file) => join('src', file));

/** Codes that modules declare: the keys inside `defineProblems({ … })`. */
const declared = (source: string): string[] =>
  [...source.matchAll(/defineProblems\(\{([^}]*)\}/g)].flatMap(([, body = '']) =>
    [...body.matchAll(/'?([a-z_.]+)'?\s*:\s*\d{3}/g)].map(([, code = '']) => code),
  );

/** Codes of refused fields, which are named where they are found. */
const ofFields = (source: string): string[] =>
  [...source.matchAll(/'(input\.[a-z_]+)'/g)].map(([, code = '']) => code);

const codes = new Set(
  sources
    .map((file) => readFileSync(file, 'utf8'))
    .flatMap((source) => [...declared(source), ...ofFields(source)]),
);

it('finds the codes', () => {
  expect(codes.size).toBeGreaterThan(20);
});

it.each(locales)('words every refusal in %s', (locale) => {
  expect([...codes].filter((code) => !hasText(locale, `problems:${code}`))).toEqual([]);
});
