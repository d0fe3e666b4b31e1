import { Passwords } from '../../src/modules/identity/index.js';
import { anAccount } from '../builders/index.js';
import { useApp } from '../support/app.js';

const lines: string[] = [];
const { db, app } = useApp({ log: { write: (line) => void lines.push(line) } });
const password = 'a long enough password';
let passwordHash: string;

beforeAll(async () => {
  passwordHash = await new Passwords().hash(password);
});

async function somebody(role = 'admin'): Promise<string> {
  const email = `${role}-${Math.random().toString(36).slice(2)}@people.example`;
  const id = await anAccount(db(), { email, passwordHash });
  await db().query(`INSERT INTO role_grant (account_id, role, scope_kind) VALUES ($1, $2, 'all')`, [
    id,
    role,
  ]);
  return email;
}

describe('signing in', () => {
  it('opens a session that the cookie carries until it is closed', async () => {
    const email = await somebody();
    const client = await app().signIn(email.toUpperCase(), password);
    const session = await client.get('/session');
    expect(session).toMatchObject({ status: 200, body: { user: { email } } });
    expect(session.headers.get('cache-control')).toBe('no-store');
    expect((await client.delete('/session')).status).toBe(204);
    expect((await client.get('/session')).status).toBe(401);
  });

  it('answers a wrong password and an unknown address alike', async () => {
    const email = await somebody();
    const wrong = await app().visitor().post('/session', { email, password: 'not the password' });
    const unknown = await app().visitor().post('/session', { email: 'no@x.example', password });
    expect(wrong).toMatchObject({ status: 401, body: { code: 'auth.bad_credentials' } });
    expect({ ...wrong.body, instance: '' }).toEqual({ ...unknown.body, instance: '' });
    expect((await app().visitor().get('/session')).body.code).toBe('auth.required');
  });

  it('keeps the cookie from scripts and from other sites', async () => {
    const email = await somebody();
    const { headers } = await app().visitor().post('/session', { email, password });
    const cookie = headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
  });

  it('refuses a write of a stranger’s page, and takes a token without an origin', async () => {
    const client = await app().signIn(await somebody(), password);
    const request = { name: 'script', expiresInDays: 1 };
    const foreign = { origin: 'https://elsewhere.example' };
    const stranger = await client.post('/tokens', request, foreign);
    expect(stranger).toMatchObject({ status: 403, body: { code: 'auth.cross_origin' } });
    const { token } = (await client.post('/tokens', request)).body;
    const program = client.withToken(token);
    expect((await program.patch('/session', { locale: 'fr' })).status).toBe(200);
    expect((await client.withToken('made-up').get('/session')).status).toBe(401);
  });

  it('slows down whoever tries again and again', async () => {
    const email = 'guessed@people.example';
    const statuses: number[] = [];
    let last = await app().visitor().post('/session', { email, password });
    for (let tries = 0; tries < 31 && last.status !== 429; tries += 1) {
      last = await app().visitor().post('/session', { email, password: 'short' });
      statuses.push(last.status);
    }
    expect(statuses.filter((status) => status === 401).length).toBeGreaterThanOrEqual(20);
    expect(last).toMatchObject({ status: 429, body: { code: 'rate.limited' } });
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    const other = await app()
      .visitor()
      .post('/session', { email: await somebody(), password });
    expect(other.status).toBe(201);
  });
});

describe('what cannot be served', () => {
  const refused = async (method: string, path: string, body?: string, type?: string) => {
    const headers = type ? { 'content-type': type } : undefined;
    const answer = await app().visitor().send(method, path, body, headers);
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(answer.body).toMatchObject({
      status: answer.status,
      type: `/problems/${answer.body.code}`,
    });
    expect(answer.body.instance).toBe(answer.headers.get('x-request-id'));
    return `${answer.status} ${answer.body.code}`;
  };

  it.each([
    ['an unknown route', 'GET', '/nothing', undefined, undefined, '404 not_found'],
    ['an unknown method', 'DELETE', '/calls', undefined, undefined, '404 not_found'],
    ['an id that is none', 'GET', '/projects/0', undefined, undefined, '404 not_found'],
    ['NUL in an address', 'GET', '/projects/%00', undefined, undefined, '404 not_found'],
    ['a broken address', 'GET', '/%zz', undefined, undefined, '400 input.malformed'],
    ['broken JSON', 'POST', '/session', '{', undefined, '400 input.malformed'],
    ['an own prototype', 'POST', '/session', '{"__proto__":{}}', undefined, '400 input.malformed'],
    [
      'a form',
      'POST',
      '/session',
      'a=b',
      'application/x-www-form-urlencoded',
      '415 unsupported_type',
    ],
    ['plain text', 'POST', '/session', 'a', 'text/plain', '415 unsupported_type'],
    ['XML', 'POST', '/session', '<a/>', 'application/xml', '415 unsupported_type'],
    ['nothing', 'POST', '/registrations', '', undefined, '422 input.invalid'],
    ['no object', 'POST', '/registrations', '[]', undefined, '422 input.invalid'],
    ['null', 'POST', '/registrations', 'null', undefined, '422 input.invalid'],
    ['a list to sign in', 'POST', '/session', '[]', undefined, '422 input.invalid'],
    ['null to sign in', 'POST', '/session', 'null', undefined, '422 input.invalid'],
  ])('%s', async (_what, method, path, body, type, expected) => {
    expect(await refused(method, path, body, type)).toBe(expected);
  });

  it('a body above one megabyte', async () => {
    const body = JSON.stringify({ email: 'a'.repeat(1_100_000) });
    expect(await refused('POST', '/session', body)).toBe('413 too_large');
  });

  it('speaks the language of the request', async () => {
    const answer = await app().visitor().get('/nothing', { 'accept-language': 'fr-CA,fr;q=0.9' });
    expect(answer.headers.get('content-language')).toBe('fr');
    expect(answer.body.title).toMatch(/adresse/);
  });
});

describe('a request', () => {
  it('keeps the id that a proxy gave it, and none that is no id', async () => {
    const kept = await app().visitor().get('/health/live', { 'x-request-id': 'a1b2c3d4-e5' });
    expect(kept.headers.get('x-request-id')).toBe('a1b2c3d4-e5');
    const made = await app().visitor().get('/health/live', { 'x-request-id': 'a b' });
    expect(made.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('leaves one line of log: its route and its answer, and nothing that a person typed', async () => {
    const email = await somebody();
    const client = await app().signIn(email, password);
    lines.length = 0;
    const { headers } = await client.get('/projects?q=Hong%20Gildong&limit=1');
    await client.post('/session', { email, password: 'wrong but secret' });
    // The line is written when the last byte has left.
    await new Promise((resolve) => setTimeout(resolve, 50));
    const entries = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'request');
    expect(entries).toEqual([
      expect.objectContaining({
        route: '/api/projects',
        method: 'GET',
        status: 200,
        ms: expect.any(Number),
        request_id: headers.get('x-request-id'),
        actor_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      }),
      expect.objectContaining({ route: '/api/session', method: 'POST', status: 401 }),
    ]);
    expect(lines.join('')).not.toMatch(/Gildong|people\.example|secret/);
  });

  it('learns whether the parts are up', async () => {
    expect(await app().visitor().get('/health/live')).toMatchObject({ body: { status: 'up' } });
    const ready = await app().visitor().get('/health/ready');
    expect(ready).toMatchObject({ status: 200, body: { status: 'up', down: [] } });
  });

  it('is answered with headers that let no stranger in', async () => {
    const { headers } = await app().visitor().get('/health/live');
    expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/);
    expect(headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('the web client', () => {
  const page = async (path: string, accept = 'text/html') => {
    const answer = await fetch(`${app().origin}${path}`, { headers: { accept } });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };

  it('comes for every address of a page', async () => {
    for (const path of ['/', '/applications/some-id', '/sign-in?next=%2Foffers']) {
      const answer = await page(path);
      expect(answer.headers.get('content-type')).toMatch(/text\/html/);
      expect(answer.headers.get('cache-control')).toMatch(/max-age=0/);
      expect(answer.text).toMatch(/<div id="root">/);
    }
  });

  it('keeps its hashed files for a year, and knows no others', async () => {
    const { text } = await page('/');
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(text)?.[1] ?? '';
    const answer = await page(script, '*/*');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toMatch(/max-age=31536000, immutable/);
    expect((await page('/assets/none.js', '*/*')).status).toBe(404);
    expect((await page('/..%2f..%2fpackage.json', '*/*')).status).not.toBe(200);
    expect((await page('/applications', 'application/json')).status).toBe(404);
  });
});
