import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identify } from '../../scripts/lib/processes.mjs';
import { ProjectCopy } from './project-copy.js';

describe('npm run danpung', () => {
  const copy = new ProjectCopy();
  afterAll(() => copy.remove());

  test('builds quietly; a command without a database starts none', async () => {
    const command = copy.run('danpung', ['openapi', 'input.json']);
    expect(await command.ended).toBe(0);
    expect(JSON.parse(command.output)).toMatchObject({ args: ['input.json'], database: null });
    expect(existsSync(join(copy.folder, '.data'))).toBe(false);
  });

  test('brings up the embedded database for as long as the command runs', async () => {
    const command = copy.run('danpung', ['verify']);
    expect(await command.ended).toBe(0);
    expect(command.output).toBe('visits 1\n');
    expect(existsSync(join(copy.folder, '.data', 'database-url'))).toBe(false);
    expect(existsSync(join(copy.folder, '.data', 'pg', 'postmaster.pid'))).toBe(false);
  });

  test('paths are meant from where the person stands, not from where npm moved to', async () => {
    const command = copy.run('danpung', ['openapi', 'x'], { INIT_CWD: join(copy.folder, 'src') });
    await command.ended;
    expect(JSON.parse(command.output)).toMatchObject({ folder: join(copy.folder, 'src') });
  });

  test('two at a time wait for each other', async () => {
    const commands = [copy.run('danpung', ['verify']), copy.run('danpung', ['verify'])];
    expect(await Promise.all(commands.map((command) => command.ended))).toEqual([0, 0]);
    expect(commands.map(({ output }) => output).sort()).toEqual(['visits 2\n', 'visits 3\n']);
  });

  test('beside a start with a DATABASE_URL it asks for the same, at once', async () => {
    const holder = identify(process.pid);
    const run = { command: 'start', givenDatabase: true, holder, started: [] };
    writeFileSync(join(copy.folder, '.data', 'run.json'), JSON.stringify(run));
    const command = copy.run('danpung', ['verify']);
    expect(await command.ended).toBe(1);
    expect(command.errors).toContain('set the same DATABASE_URL for this command');
    rmSync(join(copy.folder, '.data', 'run.json'));
  });

  test("answers with the command's own exit code", async () => {
    expect(await copy.run('danpung', ['no-such-thing']).ended).toBe(2);
  });
});
