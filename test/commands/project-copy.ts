import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const ROOT = resolve(import.meta.dirname, '..', '..');
const OURS = [
  'scripts',
  'package.json',
  'package-lock.json',
  '.npmrc',
  'nest-cli.json',
  'tsconfig.json',
  '.swcrc',
];

/** What a data folder's `run.json` says of the processes that a start began. */
export interface StartedProcess {
  readonly name: string;
  readonly pid: number;
}

/** A command that runs in a copy, with what it said so far. */
export class Command {
  output = '';
  errors = '';
  readonly ended: Promise<number | null>;

  constructor(readonly child: ChildProcess) {
    child.stdout?.on('data', (text: Buffer) => (this.output += text.toString()));
    child.stderr?.on('data', (text: Buffer) => (this.errors += text.toString()));
    this.ended = new Promise((done) => child.once('close', done));
  }

  /** Waits until the output holds the text; a command that ends before fails the test. */
  async says(text: string): Promise<void> {
    for (const began = Date.now(); !this.output.includes(text); await sleep(25)) {
      if (this.child.exitCode !== null || Date.now() - began > 30_000) {
        throw new Error(`never said "${text}": ${this.output}${this.errors}`);
      }
    }
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.child.kill(signal);
    return this.ended;
  }
}

/** The project's commands around a stand-in for the server: a folder of its own, removed at the end. */
export class ProjectCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'danpung-copy-'));
  private readonly commands: Command[] = [];

  constructor({ packages = true } = {}) {
    for (const name of OURS) {
      cpSync(join(ROOT, name), join(this.folder, name), { recursive: true });
    }
    cpSync(join(ROOT, 'test', 'commands', 'stand-in'), this.folder, { recursive: true });
    mkdirSync(join(this.folder, 'locales'));
    if (packages) symlinkSync(join(ROOT, 'node_modules'), join(this.folder, 'node_modules'));
  }

  /** Runs `scripts/<script>.mjs`; the environment holds nothing of the tests' own database. */
  run(script: string, args: string[] = [], env: NodeJS.ProcessEnv = {}): Command {
    const child = spawn(process.execPath, [`scripts/${script}.mjs`, ...args], {
      cwd: this.folder,
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const command = new Command(child);
    this.commands.push(command);
    return command;
  }

  data(name: string, dir = '.data'): string {
    return readFileSync(join(this.folder, dir, name), 'utf8');
  }

  /** The processes that the live start on a data folder began. */
  started(dir = '.data'): StartedProcess[] {
    return this.liveRun(dir).started;
  }

  /** The live start itself. */
  holder(dir = '.data'): { pid: number } {
    return this.liveRun(dir).holder;
  }

  private liveRun(dir: string) {
    const text = this.data('run.json', dir);
    return JSON.parse(text) as { holder: { pid: number }; started: StartedProcess[] };
  }

  async stopAll(): Promise<void> {
    await Promise.all(this.commands.splice(0).map((command) => command.stop()));
  }

  async remove(): Promise<void> {
    await this.stopAll();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Whether a process is there and no zombie. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

/** A port that is free, or one that is kept busy until `close`. */
export async function takePort({ keep = false } = {}): Promise<{ port: number; close(): void }> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const close = () => void server.close();
  if (!keep) await new Promise((done) => server.close(done));
  return { port: address.port, close };
}
