import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { Command, isRunning, ProjectCopy, takePort } from './project-copy.js';

/** As a person calls it: between us and the start stands npm, and on some systems a shell. */
describe('npm start, told through npm', () => {
  const copy = new ProjectCopy();
  let PORT = '';

  beforeAll(async () => {
    PORT = String((await takePort()).port);
    await copy.run('danpung', ['openapi']).ended;
  }, 60_000);
  afterAll(() => copy.remove());

  const environment = () => ({ PATH: process.env['PATH'], HOME: process.env['HOME'], PORT });
  const areGone = async (pids: number[]): Promise<void> => {
    for (const began = Date.now(); pids.some(isRunning); await sleep(50)) {
      if (Date.now() - began > 10_000) throw new Error('something stayed');
    }
  };

  test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    '%s that npm alone hears leaves nothing running',
    async (signal) => {
      const options = { cwd: copy.folder, env: environment(), detached: true };
      const command = new Command(spawn('npm', ['start'], options));
      await command.says(`Danpung ready at http://localhost:${PORT}`);
      const pids = copy.started().map(({ pid }) => pid);
      command.child.kill(signal);
      await areGone(pids);
    },
  );

  test('whoever called npm may leave', async () => {
    const options = { cwd: copy.folder, env: environment(), detached: true };
    const command = new Command(spawn('/bin/sh', ['-c', 'npm start & read _'], options));
    await command.says(`Danpung ready at http://localhost:${PORT}`);
    command.child.stdin?.end('\n');
    await sleep(1_500);
    expect(command.child.exitCode).toBe(0);
    const { pid } = copy.holder();
    const pids = [pid, ...copy.started().map((it) => it.pid)];
    expect(pids.every(isRunning)).toBe(true);
    process.kill(pid, 'SIGTERM');
    await areGone(pids);
    await command.ended;
  });
});
