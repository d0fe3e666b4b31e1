import { basename } from 'node:path';
import { codeOf, sourcesIn, type Source } from './sources.js';

const product = ['src', 'web', 'migrations'];
const house = [...product, 'scripts', 'test', 'bench'];
const configuration = /\.config\.m?[jt]s$/;

interface Custom {
  readonly says: string;
  readonly folders: readonly string[];
  readonly isBroken: (source: Source) => boolean;
}

const code = (pattern: RegExp) => (source: Source) => pattern.test(codeOf(source.text));
const reExport = /^export (type )?(\{[^}]*\}|\*( as \w+)?) from '[^']*';$/gm;

const customs: readonly Custom[] = [
  {
    says: 'exports by name',
    folders: house,
    isBroken: (source) => code(/^export default/m)(source) && !configuration.test(source.path),
  },
  {
    says: 'gives everything a type',
    folders: house,
    isBroken: code(/(:|<|\bas|\||&|,)\s*any\b(?!\s*[(:.])/),
  },
  {
    says: 'leaves nothing to do',
    folders: house,
    // Split, so that this file does not find itself.
    isBroken: ({ text }) =>
      new RegExp(['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].join('|')).test(text),
  },
  {
    says: 'silences no check',
    folders: house,
    isBroken: ({ text }) =>
      new RegExp(['eslint' + '-disable', '@ts-' + 'ignore', '@ts-' + 'nocheck'].join('|')).test(
        text,
      ),
  },
  { says: 'logs, never prints', folders: product, isBroken: code(/\bconsole\./) },
  {
    says: 'has no file above 300 lines',
    folders: house,
    isBroken: ({ text }) => text.trimEnd().split('\n').length > 300,
  },
  {
    says: 'gathers exports in an index alone',
    folders: product,
    isBroken: ({ path, text }) =>
      basename(path) !== 'index.ts' && text.trim() !== '' && !text.replace(reExport, '').trim(),
  },
  {
    says: 'calls things by what they do',
    folders: house,
    isBroken: code(/\bclass \w*(Manager|Helper|Utils?|Base|Impl)\b/),
  },
  {
    says: 'has no modules that need each other',
    folders: ['src'],
    isBroken: code(/\bforwardRef\b/),
  },
];

describe('the house', () => {
  it.each(customs)('$says', ({ folders, isBroken }) => {
    expect(
      sourcesIn(...folders)
        .filter(isBroken)
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('runs one test beside the others, and all of them', () => {
    const specs = sourcesIn(...house).filter(({ path }) => /\.spec\.tsx?$/.test(path));
    expect(
      specs.filter(code(/\b(it|test|describe)\.(only\b|todo\b|skip\()/)).map(({ path }) => path),
    ).toEqual([]);
  });
});

/** One breach for each custom, so that a pattern which finds nothing is noticed. */
const breaches: Readonly<Record<string, string>> = {
  'exports by name': 'export default class Student {}',
  'gives everything a type': 'const rows = answer as any;',
  'leaves nothing to do': `// TO${'DO'}: later`,
  'silences no check': `// @ts-${'ignore'}`,
  'logs, never prints': "console.log('here');",
  'has no file above 300 lines': 'const a = 1;\n'.repeat(301),
  'gathers exports in an index alone': "export { a } from './a.js';\nexport * from './b.js';\n",
  'calls things by what they do': 'export class StudentManager {}',
  'has no modules that need each other': 'forwardRef(() => StudentsModule)',
};

it.each(customs)('a breach of "$says" is seen', ({ says, isBroken }) => {
  expect(isBroken({ path: 'src/a.ts', text: breaches[says] ?? '' })).toBe(true);
});
