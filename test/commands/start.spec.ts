import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Command, isRunning, ProjectCopy, takePort } from './project-copy.js';

const READY = 'Danpung ready at http://localhost:';

describe('npm start', () => {
  const copy = new ProjectCopy();
  let PORT = '';

  beforeAll(async () => {
    PORT = String((await takePort()).port);
    await copy.run('danpung', ['openapi']).ended;
  }, 60_000);
  afterEach(() => copy.stopAll());
  afterAll(() => copy.remove());

  const start = async (env: NodeJS.ProcessEnv = {}): Promise<Command> => {
    const command = copy.run('start', [], { PORT, ...env });
    await command.says(READY + PORT);
    return command;
  };
  const pidOf = (name: string) => copy.started().find((entry) => entry.name === name)?.pid ?? 0;
  const isBack = async (name: string, before: number) => {
    for (const began = Date.now(); pidOf(name) === before; await sleep(50)) {
      if (Date.now() - began > 5_000) throw new Error(`the ${name} stayed away`);
    }
    expect(isRunning(pidOf(name))).toBe(true);
  };

  test('tells the address and the accounts, and SIGTERM leaves nothing running', async () => {
    const command = await start();
    await command.says('student@jnu.example');
    expect(command.output).toContain('danpung-demo-2027');
    const began = copy.started();
    expect(began.map(({ name }) => name).sort()).toEqual(['api', 'postgres', 'worker']);
    for (const secret of ['database-url', 'pg-password', 'secret', 'run.json']) {
      expect(statSync(join(copy.folder, '.data', secret)).mode & 0o777).toBe(0o600);
    }
    expect(await command.stop()).toBe(0);
    expect(began.filter(({ pid }) => isRunning(pid))).toEqual([]);
    expect(() => copy.data('database-url')).toThrow('ENOENT');
    expect(() => copy.data('run.json')).toThrow('ENOENT');
  });

  test('DANPUNG_DEMO=0 names no accounts', async () => {
    const command = await start({ DANPUNG_DEMO: '0' });
    await command.stop('SIGINT');
    expect(command.output).not.toContain('.example');
  });

  test('a second start is refused in one line and leaves the first alone', async () => {
    const first = await start();
    const second = copy.run('start', [], { PORT });
    expect(await second.ended).toBe(1);
    expect(second.errors.trim().split('\n')).toHaveLength(1);
    expect(second.errors).toContain(`process ${first.child.pid}`);
    expect(copy.started().every(({ pid }) => isRunning(pid))).toBe(true);
    expect(await first.stop()).toBe(0);
  });

  test('a worker, and a database, that are killed come back', async () => {
    const command = await start();
    const worker = pidOf('worker');
    process.kill(worker, 'SIGKILL');
    await isBack('worker', worker);
    const database = pidOf('postgres');
    process.kill(database, 'SIGKILL');
    await isBack('postgres', database);
    // The process of a database is there a moment before it takes connections.
    for (const began = Date.now(); (await copy.run('danpung', ['verify']).ended) !== 0;) {
      if (Date.now() - began > 15_000) throw new Error('the database stayed away');
    }
    expect(await command.stop()).toBe(0);
  });

  test('what a killed start leaves behind is ended by its guard', async () => {
    const killed = await start();
    const orphans = copy.started();
    await killed.stop('SIGKILL');
    for (const began = Date.now(); orphans.some(({ pid }) => isRunning(pid)); await sleep(50)) {
      if (Date.now() - began > 10_000) throw new Error('the guard slept');
    }
    expect(await (await start()).stop()).toBe(0);
  });

  test('what a start left behind that was killed with its guard is ended by the next one', async () => {
    const killed = await start();
    const orphans = copy.started();
    const { pid = 0 } = killed.child;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
    const guards = children.map(Number).filter((it) => orphans.every((known) => known.pid !== it));
    expect(guards).toHaveLength(1);
    for (const guard of guards) process.kill(-guard, 'SIGKILL');
    await killed.stop('SIGKILL');
    expect(orphans.every((it) => isRunning(it.pid))).toBe(true);
    const next = await start();
    expect(orphans.filter(({ pid }) => isRunning(pid))).toEqual([]);
    expect(await next.stop()).toBe(0);
  });

  test('a worker that cannot live stops everything, with its reason', async () => {
    const command = copy.run('start', [], { PORT, STAND_IN_WORKER: 'broken' });
    expect(await command.ended).toBe(1);
    expect(command.errors.trim().split('\n')).toHaveLength(1);
    expect(command.errors).toContain('the queue is on fire');
    expect(() => copy.data('run.json')).toThrow('ENOENT');
  });

  test('SIGTERM on the way up leaves nothing running', async () => {
    for (const wait of [150, 350, 600]) {
      const command = copy.run('start', [], { PORT });
      await sleep(wait);
      const began = safely(() => copy.started());
      await command.stop();
      expect(began.filter(({ pid }) => isRunning(pid))).toEqual([]);
      expect(() => copy.data('run.json')).toThrow('ENOENT');
    }
  });
});

const safely = <T>(read: () => T[]): T[] => {
  try {
    return read();
  } catch {
    return [];
  }
};
