import {
  chmodSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { explain } from '../../scripts/lib/install.mjs';
import { nodeProblem } from '../../scripts/lib/node-version.mjs';
import { isRunning, ProjectCopy, takePort } from './project-copy.js';

describe('one clear line', () => {
  const copy = new ProjectCopy();
  let PORT = '';

  beforeAll(async () => {
    PORT = String((await takePort()).port);
    await copy.run('danpung', ['openapi']).ended;
  }, 60_000);
  afterEach(() => copy.stopAll());
  afterAll(() => copy.remove());

  const refusal = async (env: NodeJS.ProcessEnv = {}, from = copy): Promise<string> => {
    const command = from.run('start', [], { PORT, ...env });
    expect(await command.ended).toBe(1);
    expect(command.errors.trim().split('\n')).toHaveLength(1);
    return command.errors;
  };

  test.each(['12.0.0', '18.20.4', '20.18.3'])('Node %s is too old', (version) => {
    expect(nodeProblem(version)).toContain(version);
    expect(nodeProblem(version)).not.toContain('\n');
  });

  test.each(['20.19.0', '22.1.0', '100.0.0'])('Node %s will do', (version) => {
    expect(nodeProblem(version)).toBeNull();
  });

  test('a busy port', async () => {
    const taken = await takePort({ keep: true });
    expect(await refusal({ PORT: String(taken.port) })).toContain(`Port ${taken.port} is in use`);
    taken.close();
  });

  test('a port that is none', async () => {
    expect(await refusal({ PORT: 'http' })).toContain('PORT must be a number');
  });

  test('an address that is none of this machine', async () => {
    expect(await refusal({ HOST: '192.0.2.1' })).toContain('HOST is "192.0.2.1"');
  });

  test('a Redis that does not answer', async () => {
    const closed = (await takePort()).port;
    const line = await refusal({ REDIS_URL: `redis://127.0.0.1:${closed}` });
    expect(line).toContain(`Redis does not answer at 127.0.0.1:${closed} (ECONNREFUSED)`);
  });

  test('a data folder that cannot be written', async () => {
    writeFileSync(join(copy.folder, 'a-file'), '');
    expect(await refusal({ DANPUNG_DATA_DIR: 'a-file/data' })).toContain('cannot be written');
  });

  test('a database folder without its version', async () => {
    const pg = join(copy.folder, '.data-half', 'pg');
    mkdirSync(pg, { recursive: true });
    writeFileSync(join(pg, 'precious'), 'kept');
    expect(await refusal({ DANPUNG_DATA_DIR: '.data-half' })).toContain('is damaged');
    expect(readdirSync(pg)).toEqual(['precious']);
  });

  test('a server that does not start on what is there', async () => {
    const env = { DANPUNG_DATA_DIR: '.data-torn' };
    expect(await copy.run('danpung', ['verify'], env).ended).toBe(0);
    const pg = join(copy.folder, '.data-torn', 'pg');
    renameSync(join(pg, 'global', 'pg_control'), join(pg, 'global', 'pg_control.away'));
    expect(await refusal(env)).toMatch(/PostgreSQL does not start.*pg_control/);
    renameSync(join(pg, 'global', 'pg_control.away'), join(pg, 'global', 'pg_control'));
    expect(await copy.run('danpung', ['verify'], env).ended).toBe(0);
    const password = join(copy.folder, '.data-torn', 'pg-password');
    writeFileSync(password, 'another');
    expect(await refusal(env)).toMatch(/does not open: password authentication failed/);
    rmSync(password);
    expect(await refusal(env)).toContain('password');
  });

  test('no reason to refuse: what a cut of power, or a copy without modes, leaves', async () => {
    const env = { DANPUNG_DATA_DIR: '.data-cut' };
    expect(await copy.run('danpung', ['verify'], env).ended).toBe(0);
    const pg = join(copy.folder, '.data-cut', 'pg');
    writeFileSync(join(pg, 'postmaster.pid'), '');
    utimesSync(join(pg, 'postmaster.pid'), 0, 0);
    chmodSync(pg, 0o755);
    expect(await copy.run('danpung', ['verify'], env).ended).toBe(0);
  });

  test('a database folder that another server has open', async () => {
    const first = copy.run('start', [], { PORT });
    await first.says('Danpung ready');
    const run = copy.data('run.json');
    rmSync(join(copy.folder, '.data', 'run.json'));
    const other = String((await takePort()).port);
    expect(await refusal({ PORT: other })).toMatch(/in use by PostgreSQL process \d+/);
    writeFileSync(join(copy.folder, '.data', 'run.json'), run);
    expect(copy.started().every(({ pid }) => isRunning(pid))).toBe(true);
    expect(await first.stop()).toBe(0);
  });

  test('a registry out of reach', async () => {
    const bare = new ProjectCopy({ packages: false });
    const closed = (await takePort()).port;
    const line = await refusal(
      {
        npm_config_registry: `http://127.0.0.1:${closed}/`,
        npm_config_cache: join(bare.folder, 'cache'),
      },
      bare,
    );
    expect(line).toContain('The npm registry cannot be reached (ECONNREFUSED)');
    expect(() => bare.data('run.json')).toThrow('ENOENT');
    await bare.remove();
  });

  test('another failure of npm keeps its reason', () => {
    const output = 'npm error code EINTEGRITY\nnpm error sha512-a integrity checksum failed\n';
    expect(explain(output)).toContain('integrity checksum failed');
  });

  test('a benchmark that is not there', async () => {
    const command = copy.run('bench', ['nothing']);
    expect(await command.ended).toBe(1);
    expect(command.errors).toContain('There is no benchmark "nothing"');
  });
});
