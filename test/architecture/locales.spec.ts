import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(process.cwd(), 'locales');
const languages = ['ko', 'en', 'fr'] as const;
type Language = (typeof languages)[number];

/** Texts that are the same in Korean: names, symbols, e-mail samples. */
const sameInKorean =
  /^(Danpung|English|Français|GRI|GRA|ORCID|CSV|XLSX|PDF|API|ID|OK|KST|PT|MT|CT|CST|ET|AT|NT|UTC|Mitacs|CA\$|ROR|GPA|URL)$/;
const pluralEnding = /_(zero|one|two|many|other)$/;

const flatten = (tree: unknown, path = ''): [string, unknown][] =>
  typeof tree === 'object' && tree !== null
    ? Object.entries(tree).flatMap(([key, child]) => flatten(child, path ? `${path}.${key}` : key))
    : [[path, tree]];

const textsOf = (language: Language, namespace: string): Map<string, unknown> =>
  new Map(flatten(JSON.parse(readFileSync(join(root, language, `${namespace}.json`), 'utf8'))));

const namespacesOf = (language: Language): string[] =>
  readdirSync(join(root, language))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();

/** A key without its plural ending: languages have different numbers of plural forms. */
const meaning = (key: string, texts: Map<string, unknown>): string => {
  const stem = key.replace(pluralEnding, '');
  return texts.has(`${stem}_other`) ? stem : key;
};

const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(/\{\{-?\s*([^},\s]+)[^}]*\}\}/g)].map((match) => match[1] ?? '');

/** Placeholders of each meaning; a plural form may leave out its count ("one week"). */
const placeholdersOf = (texts: Map<string, unknown>): Record<string, string[]> => {
  const found: Record<string, Set<string>> = {};
  for (const [key, text] of texts) {
    const all = (found[meaning(key, texts)] ??= new Set());
    for (const name of placeholdersIn(String(text))) if (name !== 'count') all.add(name);
  }
  return Object.fromEntries(Object.entries(found).map(([key, all]) => [key, [...all].sort()]));
};

const keysOf = (texts: Map<string, unknown>): string[] =>
  [...new Set([...texts.keys()].map((key) => meaning(key, texts)))].sort();

const namespaces = [...new Set(languages.flatMap(namespacesOf))].sort();

describe('the catalogues', () => {
  it.each(languages)('hold every namespace in %s', (language) => {
    expect(namespacesOf(language)).toEqual(namespaces);
  });
});

describe.each(namespaces)('the catalogue "%s"', (namespace) => {
  const [korean, english, french] = languages.map((language) => textsOf(language, namespace)) as [
    Map<string, unknown>,
    Map<string, unknown>,
    Map<string, unknown>,
  ];

  it('has the same keys in every language', () => {
    expect(keysOf(korean)).toEqual(keysOf(english));
    expect(keysOf(french)).toEqual(keysOf(english));
  });

  it('quotes the same values in every language', () => {
    expect(placeholdersOf(korean)).toEqual(placeholdersOf(english));
    expect(placeholdersOf(french)).toEqual(placeholdersOf(english));
  });

  it('has no empty text and no other kind of value', () => {
    const wrong = [korean, english, french].flatMap((texts) =>
      [...texts].filter(([, text]) => typeof text !== 'string' || text.trim() === ''),
    );
    expect(wrong).toEqual([]);
  });

  it('gives every plural its general form', () => {
    const without = [korean, english, french].flatMap((texts) =>
      [...texts.keys()].filter(
        (key) => key.endsWith('_one') && !texts.has(key.replace(/one$/, 'other')),
      ),
    );
    expect(without).toEqual([]);
  });

  it('speaks Korean where English has words', () => {
    const untranslated = [...korean].filter(([, value]) => {
      const text = String(value);
      const words = text.replace(/\{\{[^}]*\}\}|\$t\([^)]*\)/g, '').trim();
      return /[A-Za-z]/.test(words) && !/[가-힣]/.test(words) && !sameInKorean.test(words);
    });
    expect(untranslated).toEqual([]);
  });
});
