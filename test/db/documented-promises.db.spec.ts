import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { useTestDatabase } from '../support/database.js';

const root = resolve(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'docs/ARCHITECTURE.md'), 'utf8');
const [, section = ''] = /\n## Promises\n([\s\S]*?)\n## /.exec(text) ?? [];
const rows = section
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(1)
  .map((line) => line.split('|').map((cell) => cell.trim()));

const quoted = (cell = ''): string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

const database = useTestDatabase();

it('finds the promises', () => {
  expect(rows.length).toBeGreaterThanOrEqual(10);
});

it.each(rows.map((cells) => [cells[1] ?? '', cells] as const))(
  '%s: what keeps it is in the schema, what shows it is a test',
  async (_promise, [, , keepers, tests]) => {
    const names = quoted(keepers);
    expect(names).not.toEqual([]);
    const found = await database().rows<{ name: string }>(
      `SELECT conname AS name FROM pg_constraint UNION SELECT tgname FROM pg_trigger
        UNION SELECT indexname FROM pg_indexes WHERE schemaname = 'public'`,
    );
    const known = new Set(found.map(({ name }) => name));
    expect(names.filter((name) => !known.has(name))).toEqual([]);
    expect(quoted(tests)).not.toEqual([]);
    expect(quoted(tests).filter((file) => !existsSync(join(root, file)))).toEqual([]);
  },
);
