import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { inRoot, ROOT } from './places.mjs';
import { run, tie } from './processes.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ name: string, run: (env: NodeJS.ProcessEnv, patterns: string[]) => Promise<Counts> }} Stage
 */

/**
 * A stage that either holds or does not; it speaks only when it does not.
 * @param {string} name
 * @param {string[][]} commands arguments to Node; all must end with 0
 * @returns {Stage}
 */
function gate(name, commands) {
  return {
    name,
    run: async (env) => {
      const results = await Promise.all(
        commands.map((args) => run(process.execPath, args, { cwd: ROOT, env })),
      );
      const failed = results.filter(({ code }) => code !== 0);
      for (const { output } of failed) process.stdout.write(output);
      return { passed: failed.length ? 0 : 1, failed: failed.length ? 1 : 0, skipped: 0 };
    },
  };
}

/**
 * @param {string} name a project of jest.config.mjs
 * @param {{ serial?: boolean, needs?: string }} [options] needs: a setting without which every test is skipped, and counted so
 * @returns {Stage}
 */
function jest(name, { serial = false, needs } = {}) {
  return {
    name,
    run: async (env, patterns) => {
      const folder = mkdtempSync(join(tmpdir(), 'danpung-jest-'));
      const file = join(folder, 'result.json');
      const args = [
        '--experimental-vm-modules',
        '--no-warnings',
        inRoot('node_modules/jest/bin/jest.js'),
      ];
      args.push('--selectProjects', name, '--passWithNoTests', '--json', '--outputFile', file);
      // A worker that has grown is replaced: every file loads the whole tree, and none gives it back.
      args.push('--workerIdleMemoryLimit=1200MB', ...(serial ? ['--maxWorkers=1'] : []));
      if (needs && !env[needs]) args.push('--testNamePattern', NO_NAME);
      if (patterns.length) args.push('--testPathPatterns', ...patterns);
      try {
        const code = await follow(args, env);
        return existsSync(file) ? countsOf(JSON.parse(readFileSync(file, 'utf8')), code) : FAILED;
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

/** A pattern that no test's name fits. */
const NO_NAME = '(?!)';

/** @type {Stage} */
const build = {
  name: 'build',
  run: async () => {
    try {
      await ensureBuilt(() => undefined);
      return { passed: 1, failed: 0, skipped: 0 };
    } catch (error) {
      process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
      return FAILED;
    }
  },
};

const FAILED = { passed: 0, failed: 1, skipped: 0 };

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, numRuntimeErrorTestSuites: number }} result
 * @param {number} code
 * @returns {Counts}
 */
function countsOf(result, code) {
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: result.numPassedTests,
    // Jest may object to more than a test: a handle left open, a threshold.
    failed: failed || (code === 0 ? 0 : 1),
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

/**
 * Jest reports on standard error and writes its JSON to the file; nothing of worth on standard output.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
function follow(args, env) {
  return new Promise((resolve, reject) => {
    const child = tie(
      spawn(process.execPath, args, {
        cwd: ROOT,
        env,
        stdio: ['ignore', 'ignore', 'inherit'],
      }),
    );
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Stages that look at the text alone: skipped when only some files are asked for. */
export const GATES = ['format', 'lint', 'types'];

/** Stages that use what the build made. */
export const BUILT = ['e2e', 'browser'];

/** Stages that use a database, or a program of the system. */
export const LIVE = ['unit', 'db', 'e2e', 'browser'];

/** @type {Stage[]} in the order in which they run */
export const STAGES = [
  gate('format', [['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']]),
  gate('lint', [['node_modules/eslint/bin/eslint.js', '.']]),
  gate('types', [
    ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit'],
    ['node_modules/typescript/bin/tsc', '-p', 'web/tsconfig.json', '--noEmit'],
  ]),
  build,
  jest('architecture'),
  jest('unit'),
  jest('db'),
  jest('e2e'),
  jest('browser', { serial: true, needs: 'CHROMIUM_PATH' }),
  jest('commands', { serial: true }),
];
