import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useApp } from '../support/app.js';

const { db, app } = useApp();
const folder = mkdtempSync(join(tmpdir(), 'danpung-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  code: number;
  out: string;
  error: string;
}

/** Runs the built command line on the test's database. */
function danpung(args: string[], { input = '', env = {} } = {}): Promise<Ended> {
  const child = spawn(process.execPath, ['dist/src/cli.js', ...args], {
    env: { PATH: process.env.PATH, LANG: 'C', DATABASE_URL: db().url, ...env },
  });
  const ended: Ended = { code: 1, out: '', error: '' };
  child.stdout.on('data', (chunk: Buffer) => (ended.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (ended.error += chunk.toString()));
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ ...ended, code: code ?? 1 }));
  });
}

const adviser = ['--name', 'Rachel Summers', '--role', 'adviser', '--scope', 'hub:montreal'];

describe('the command line', () => {
  it('verifies every promise, and ends with 1 when one is broken', async () => {
    const kept = await danpung(['verify']);
    expect(kept).toMatchObject({ code: 0, error: '' });
    expect(kept.out).toMatch(/^student_has_at_most_36_weeks +0$/m);
    await db().query('UPDATE audit_head SET position = 7');
    const broken = await danpung(['verify']);
    expect(broken.code).toBe(1);
    expect(broken.out).toMatch(/^audit_is_unbroken +1$/m);
    expect(broken.error).toBe('1 breach was found.\n');
  });

  it('creates a user whose password comes over standard input', async () => {
    const email = 'rachel@adviser.example';
    const args = ['user', 'create', '--email', email, ...adviser, '--password-stdin'];
    const short = await danpung(args, { input: 'short\n' });
    expect(short).toMatchObject({ code: 1, error: 'A password has at least 12 characters.\n' });
    const made = await danpung(args, { input: 'a long enough password\n' });
    expect(made).toMatchObject({ code: 0, out: `Account ${email} was created.\n` });
    const client = await app().signIn(email, 'a long enough password');
    const { user } = (await client.get('/session')).body;
    expect(user.roles).toEqual([{ role: 'adviser', scope: { kind: 'hub', id: 'montreal' } }]);
  });

  it('gives nobody more than their role reaches, and nothing by omission', async () => {
    const create = (...more: string[]) =>
      danpung(['user', 'create', '--email', 'a@b.example', '--name', 'A', ...more]);
    const wrong = await create('--role', 'university_coordinator', '--scope', 'all');
    expect(wrong).toMatchObject({
      code: 1,
      error: expect.stringMatching(/one of these scopes: un/),
    });
    expect((await create('--role', 'host_office')).code).toBe(1);
    expect((await create('--role', 'adviser')).code).toBe(1);
    expect((await create('--role', 'programme_coordinator')).code).toBe(0);
  });

  it('creates a user with a link that opens the account', async () => {
    const email = 'link@adviser.example';
    const made = await danpung(['user', 'create', '--email', email, ...adviser]);
    const token = decodeURIComponent(/token=(\S+)/.exec(made.out)?.[1] ?? '');
    const changed = { token, password: 'chosen by the person' };
    expect((await app().visitor().post('/password-changes', changed)).status).toBe(204);
    await app().signIn(email, 'chosen by the person');
  });

  it.each([
    [['--scope', 'hub:atlantis'], /“hub:atlantis” is no known scope/],
    [['--role', 'king'], /Allowed choices/],
  ])('refuses %j', async (wrong, reason) => {
    const args = ['user', 'create', '--email', 'x@y.example', ...adviser, ...wrong];
    const refused = await danpung(args);
    expect(refused.code).toBe(1);
    expect(refused.error).toMatch(reason);
    expect(await db().rows('SELECT 1 FROM account')).toEqual([]);
  });

  it('imports a file or tells each fault with its row', async () => {
    const file = join(folder, 'universities.csv');
    const header = 'kind,name_en,city,province_code,time_zone';
    expect((await danpung(['migrate'])).out).toBe(
      'The database is up to date: 0 migrations ran.\n',
    );
    writeFileSync(file, `${header}\nhost,Imported University,Toronto,XX,America/Toronto\n`);
    const wrong = await danpung(['import', 'universities', file]);
    expect(wrong.code).toBe(1);
    expect(wrong.out).toMatch(/^Row 2, column “/m);
    writeFileSync(file, `${header}\nhost,Imported University,Toronto,CA-ON,America/Toronto\n`);
    const imported = 'SELECT 1 FROM university';
    const tried = await danpung(['import', 'universities', file, '--dry-run']);
    expect(tried).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Rows read: 1; would be created: 1/),
    });
    expect(await db().rows(imported)).toHaveLength(0);
    expect(await danpung(['import', 'universities', file])).toMatchObject({ code: 0, error: '' });
    expect(await db().rows(imported)).toHaveLength(1);
    const missing = await danpung(['import', 'universities', join(folder, 'none.csv')]);
    expect(missing).toMatchObject({ code: 1, error: 'Nothing was imported: 1 error.\n' });
    const format = await danpung(['import', 'universities', 'universities.pdf']);
    expect(format.error).toMatch(/\.csv or \.xlsx/);
  });

  it('prints the OpenAPI document without a database', async () => {
    const { code, out } = await danpung(['openapi'], { env: { DATABASE_URL: '' } });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual((await app().visitor().get('/openapi.json')).body);
  });

  it('says in one line, in the language of the terminal, what hinders it', async () => {
    const unreachable = { DATABASE_URL: 'postgresql://x@127.0.0.1:1/x', LANG: 'ko_KR.UTF-8' };
    const refused = await danpung(['verify'], { env: unreachable });
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.error).toMatch(/^데이터베이스가 응답하지 않습니다[^\n]*\n$/);
    const unset = await danpung(['verify'], { env: { DATABASE_URL: '' } });
    expect(unset.error).toMatch(/DATABASE_URL/);
  });
});

describe('in production', () => {
  const env = { NODE_ENV: 'production', DANPUNG_SECRET: 'a-secret-of-this-test' };

  it('nobody comes in whose password is public, and nobody sets the clock', async () => {
    const demo = await danpung(['demo'], { env });
    expect(demo).toMatchObject({ code: 1, error: expect.stringMatching(/password is public/) });
    expect((await danpung(['migrate'], { env })).code).toBe(0);
    const [row] = await db().rows<{ year: number }>(
      `SELECT extract(year FROM app_now())::int AS year
       FROM (SELECT set_config('danpung.now', '2001-01-01', false)) setting`,
    );
    expect(row?.year).toBeGreaterThan(2001);
  });
});
