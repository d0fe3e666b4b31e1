/** What every project shares: TypeScript through SWC, ES modules, real timers. */
const shared = {
  rootDir: import.meta.dirname ?? process.cwd(),
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  // `js` first: a package that ships its sources beside its build is read from its build.
  moduleFileExtensions: ['js', 'mjs', 'cjs', 'ts', 'tsx', 'json', 'node'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^content-disposition$': '<rootDir>/test/support/content-disposition.cjs',
  },
  transform: {
    '^.+\\.ts$': ['@swc/jest'],
    '^.+\\.tsx$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/\\.data', '<rootDir>/\\.test/'],
  testPathIgnorePatterns: ['/node_modules/', '/fixtures/'],
  setupFiles: ['reflect-metadata'],
};

/**
 * @param {string} displayName
 * @param {string[]} testMatch globs from the root of the project
 * @param {string[]} [ignore] patterns of paths that belong to another project
 */
function project(displayName, testMatch, ignore = []) {
  return {
    ...shared,
    displayName,
    testMatch: testMatch.map((glob) => `<rootDir>/${glob}`),
    testPathIgnorePatterns: [...shared.testPathIgnorePatterns, ...ignore],
  };
}

export default {
  testTimeout: 30_000,
  projects: [
    project('architecture', ['test/architecture*.spec.ts', 'test/architecture/**/*.spec.ts']),
    project(
      'unit',
      [
        'src/**/*.spec.ts',
        'web/src/**/*.spec.ts',
        'web/src/**/*.spec.tsx',
        'migrations/**/*.spec.ts',
        'test/unit/**/*.spec.ts',
      ],
      ['\\.db\\.spec\\.ts$'],
    ),
    project('db', ['src/**/*.db.spec.ts', 'test/db/**/*.spec.ts']),
    project('e2e', ['test/e2e/**/*.spec.ts']),
    project('browser', ['test/browser/**/*.spec.ts']),
    project('commands', ['test/commands/**/*.spec.ts']),
  ],
};
