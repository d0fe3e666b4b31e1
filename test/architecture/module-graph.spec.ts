import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { ICruiseResult } from 'dependency-cruiser';

const root = resolve(import.meta.dirname, '../..');
const configuration = join(root, '.dependency-cruiser.mjs');
const brokenHouse = join(import.meta.dirname, 'fixtures/broken-house');
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const roots = ['src', 'web/src', 'migrations', 'scripts'];

/**
 * Each breach as `rule: from → to`. In a process of its own, because the cruiser loads compilers
 * that Jest would first transform.
 */
async function breachesIn(folder: string): Promise<string[]> {
  const args = [cruiser, '--config', configuration, '--output-type', 'json', ...roots];
  const run = promisify(execFile)(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 26 });
  // A breach makes the cruiser end with an error; its answer is complete all the same.
  const { stdout } = await run.catch((error: { stdout: string }) => error);
  const { summary } = JSON.parse(stdout) as ICruiseResult;
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

const rules = (await import(configuration)) as { default: { forbidden: { name: string }[] } };
const names = rules.default.forbidden.map(({ name }) => name);

it('holds in the house', async () => {
  expect(await breachesIn(root)).toEqual([]);
});

describe('in a house where each rule is broken once', () => {
  let breaches: string[];
  beforeAll(async () => {
    breaches = await breachesIn(brokenHouse);
  });

  it.each(names)('%s bites', (name) => {
    expect(breaches.filter((breach) => breach.startsWith(`${name}: `))).not.toEqual([]);
  });

  it('says who broke what', () => {
    expect(breaches).toContain(
      'modules-by-their-index: src/modules/projects/round-the-facade.ts → src/modules/students/student.entity.ts',
    );
  });

  it('lets the innocent pass', () => {
    expect(breaches.filter((breach) => breach.includes(': src/modules/students/index.ts'))).toEqual(
      [],
    );
  });
});
