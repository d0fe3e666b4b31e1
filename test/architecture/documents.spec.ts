import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './sources.js';

const documents = [
  'README.md',
  'deploy/README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];
const textOf = (document: string): string => readFileSync(join(root, document), 'utf8');

const folders = 'src|web|test|bench|migrations|scripts|docs|deploy|locales';
const named = new RegExp(`\`((?:${folders})/[\\w./-]*)\``, 'g');
const linked = /\]\((?!https?:|#)([^)\s]+)\)/g;
const ran = /npm run (?:--silent )?([\w:]+)/g;

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

describe.each(documents)('%s', (document) => {
  it('names files that are there', () => {
    expect(all(textOf(document), named).filter((path) => !existsSync(join(root, path)))).toEqual(
      [],
    );
  });

  it('links to what is there', () => {
    const folder = dirname(join(root, document));
    const broken = all(textOf(document), linked).filter((path) => !existsSync(join(folder, path)));
    expect(broken).toEqual([]);
  });

  it('runs scripts that exist', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    expect(all(textOf(document), ran).filter((name) => !(name in scripts))).toEqual([]);
  });

  it('tells no place of one machine', () => {
    expect(textOf(document)).not.toMatch(/(^|[\s`(])\/(home|root|work|tmp|Users)\//m);
  });
});

describe('settings', () => {
  const declared = all(
    textOf('src/platform/config/settings.ts'),
    /^ {2}([A-Z][A-Z_]+)[!?]?[:= ]/gm,
  );
  const rows = all(textOf('README.md'), /^\| `([A-Z][A-Z_]+)` \|/gm);

  it('are all in the README, and no others', () => {
    expect(declared.length).toBeGreaterThan(10);
    expect([...rows].sort()).toEqual([...declared].sort());
  });

  it('of the containers exist', () => {
    const [, block = ''] =
      /^ {2}environment:\n((?: {4}.*\n)+)/m.exec(textOf('docker-compose.yml')) ?? [];
    const given = all(block, /^ {4}([A-Z_]+):/gm);
    expect(given.length).toBeGreaterThan(0);
    expect(given.filter((name) => !declared.includes(name))).toEqual([]);
  });
});
