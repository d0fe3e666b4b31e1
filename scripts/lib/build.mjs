import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inRoot, ROOT } from './places.mjs';
import { Problem, codeOf } from './problem.mjs';
import { identify, isAlive, run } from './processes.mjs';

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {string[]} inputs files and folders, from the root
 * @property {string} proof a file that a finished build leaves
 * @property {string[]} outputs what is removed before a build, so that no deleted source lives on
 * @property {string[]} command arguments to Node
 */

/** @type {Part[]} */
const PARTS = [
  {
    name: 'server',
    inputs: ['src', 'migrations', 'nest-cli.json', 'tsconfig.json', '.swcrc', 'package-lock.json'],
    proof: 'dist/src/cli.js',
    outputs: ['dist/src', 'dist/migrations'],
    command: ['node_modules/@nestjs/cli/bin/nest.js', 'build'],
  },
  {
    name: 'web',
    inputs: ['web', 'locales', 'package-lock.json'],
    proof: 'dist/web/index.html',
    outputs: ['dist/web'],
    command: ['node_modules/vite/bin/vite.js', 'build', 'web'],
  },
];

/**
 * @param {string} path
 * @returns {string[]} every file in it that a build reads
 */
function filesOf(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .filter((name) => name !== 'node_modules' && !/\.spec\.tsx?$/.test(name))
    .flatMap((name) => filesOf(join(path, name)));
}

/** @param {Part} part */
function digest(part) {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0] ?? '');
  for (const file of part.inputs.flatMap((input) => filesOf(inRoot(input)))) {
    hash.update(relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** @param {Part} part */
const stampFile = (part) => inRoot('dist', `.stamp-${part.name}`);

/** @param {Part} part */
function isFresh(part) {
  const stamp = stampFile(part);
  return (
    existsSync(stamp) &&
    existsSync(inRoot(part.proof)) &&
    readFileSync(stamp, 'utf8') === digest(part)
  );
}

/** @param {Part} part */
async function build(part) {
  const asked = digest(part);
  for (const path of [...part.outputs.map((output) => inRoot(output)), stampFile(part)]) {
    rmSync(path, { recursive: true, force: true });
  }
  const { code, output } = await run(process.execPath, part.command, { cwd: ROOT });
  if (code !== 0 || !existsSync(inRoot(part.proof))) {
    process.stderr.write(output);
    throw new Problem(`The ${part.name} did not build; what the build says stands above.`);
  }
  writeFileSync(stampFile(part), asked);
}

/**
 * Holds `dist/` for one builder at a time: a start and a test may come together.
 * @param {() => Promise<void>} work
 */
async function alone(work) {
  const lock = inRoot('dist', '.building');
  mkdirSync(inRoot('dist'), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, JSON.stringify(identify(process.pid)), { flag: 'wx' });
      break;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') {
        throw new Problem(
          `The folder ${inRoot('dist')} cannot be written (${codeOf(error)}): change its owner.`,
        );
      }
    }
    if (!holderLives(lock)) rmSync(lock, { force: true });
    else await sleep(200);
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** @param {string} lock */
function holderLives(lock) {
  try {
    // Written a moment ago and still empty: its holder lives.
    const text = readFileSync(lock, 'utf8');
    return text === '' ? Date.now() - statSync(lock).mtimeMs < 2_000 : isAlive(JSON.parse(text));
  } catch {
    return false;
  }
}

/**
 * Builds what is older than its sources, server and web each for itself.
 * @param {(text: string) => void} say
 * @param {string[]} [names] parts to look at; all when absent
 */
export async function ensureBuilt(say, names = PARTS.map((part) => part.name)) {
  const wanted = PARTS.filter((part) => names.includes(part.name));
  if (wanted.every(isFresh)) return;
  await alone(async () => {
    const stale = wanted.filter((part) => !isFresh(part));
    if (stale.length === 0) return;
    say(`Building the ${stale.map((part) => part.name).join(' and the ')} …`);
    await Promise.all(stale.map(build));
  });
}
