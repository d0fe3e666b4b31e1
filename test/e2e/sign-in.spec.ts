import { Passwords } from '../../src/modules/identity/index.js';
import { anAccount } from '../builders/index.js';
import { useApp } from '../support/app.js';
import { anIntruder, linkOf, type Intruder } from '../support/intruder.js';

const { db, app } = useApp();
const password = 'a long enough password';
let passwordHash: string;
let knock: Intruder;

beforeAll(async () => {
  passwordHash = await new Passwords().hash(password);
  knock = anIntruder(app().origin);
});

async function somebody(role = 'admin'): Promise<{ id: string; email: string }> {
  const email = `${role}-${Math.random().toString(36).slice(2)}@people.example`;
  const id = await anAccount(db(), { email, passwordHash });
  await db().query(`INSERT INTO role_grant (account_id, role, scope_kind) VALUES ($1, $2, 'all')`, [
    id,
    role,
  ]);
  return { id, email };
}

/** Signs in and answers the cookie, as a thief would hold it. */
async function cookieOf(email: string, headers: Record<string, string> = {}): Promise<string> {
  const { headers: answer } = await knock('POST', '/session', {
    body: { email, password },
    headers: { origin: app().origin, ...headers },
  });
  return answer.get('set-cookie')?.split(';')[0] ?? '';
}

const statusWith = async (cookie: string): Promise<number> =>
  (await knock('GET', '/session', { headers: { cookie } })).status;

describe('a session', () => {
  it('is never one that somebody else chose', async () => {
    const { email } = await somebody();
    const planted = 'danpung_session=planted-by-a-stranger';
    const cookie = await cookieOf(email, { cookie: planted });
    expect(cookie).toMatch(/^danpung_session=[\w-]{43}$/);
    expect(await statusWith(planted)).toBe(401);
  });

  it('ends where its browser signs in anew', async () => {
    const { email } = await somebody();
    const earlier = await cookieOf(email);
    const later = await cookieOf(email, { cookie: earlier });
    expect([await statusWith(earlier), await statusWith(later)]).toEqual([401, 200]);
  });

  it('is over on the server once its owner has signed out', async () => {
    const cookie = await cookieOf((await somebody()).email);
    await knock('DELETE', '/session', { headers: { cookie, origin: app().origin } });
    expect(await statusWith(cookie)).toBe(401);
  });

  it('is over at its hour, whatever the browser keeps', async () => {
    const cookie = await cookieOf((await somebody()).email);
    await db().query(`UPDATE session SET expires_at = now() - interval '1 second'`);
    expect(await statusWith(cookie)).toBe(401);
  });

  it('is stored as a hash only', async () => {
    const cookie = await cookieOf((await somebody()).email);
    const [row] = await db().rows<{ text: string }>(
      'SELECT to_jsonb(session)::text AS text FROM session',
    );
    expect(row?.text).toMatch(/secret_hash/);
    expect(row?.text).not.toContain(cookie.split('=')[1]);
  });
});

describe('an account that is disabled', () => {
  it('loses its sessions and tokens with the next request', async () => {
    const { id, email } = await somebody();
    const client = await app().signIn(email, password);
    const { token } = (await client.post('/tokens', { name: 'script', expiresInDays: 1 })).body;
    await db().query('UPDATE account SET disabled_at = now() WHERE id = $1', [id]);
    expect((await client.get('/session')).status).toBe(401);
    expect((await client.withToken(token).get('/session')).status).toBe(401);
    const again = await app().visitor().post('/session', { email, password });
    expect(again.body.code).toBe('auth.bad_credentials');
  });

  it('acts with the roles of this moment', async () => {
    const { id, email } = await somebody('admin');
    const client = await app().signIn(email, password);
    expect((await client.get('/audit')).status).toBe(200);
    await db().query('DELETE FROM role_grant WHERE account_id = $1', [id]);
    expect((await client.get('/audit')).status).toBe(403);
  });
});

describe('an address that was not verified', () => {
  it('does not sign in, and only the right password learns why', async () => {
    const { id, email } = await somebody();
    await db().query('UPDATE account SET email_verified_at = NULL WHERE id = $1', [id]);
    const right = await app().visitor().post('/session', { email, password });
    const wrong = await app().visitor().post('/session', { email, password: 'a wrong password' });
    expect([right.body.code, wrong.body.code]).toEqual([
      'auth.email_unverified',
      'auth.bad_credentials',
    ]);
    expect(right.headers.get('set-cookie')).toBeNull();
  });
});

describe('whether an address is known', () => {
  it.each([
    ['/password-resets', {}],
    ['/session', { password: 'a wrong password' }],
  ])('is not told by %s', async (path, more) => {
    const { email } = await somebody();
    const plain = async (address: string) => {
      const { status, body } = await app()
        .visitor()
        .post(path, { email: address, ...more });
      return { status, ...body, instance: '' };
    };
    expect(await plain(email)).toEqual(await plain('nobody@people.example'));
  });
});

describe('a link to a new password', () => {
  const fresh = 'another long password';
  const change = (token: string, chosen = fresh) =>
    app().visitor().post('/password-changes', { token, password: chosen });

  it('works once, ends every session and token, and makes the other links worthless', async () => {
    const { id, email } = await somebody();
    const client = await app().signIn(email, password);
    const { token } = (await client.post('/tokens', { name: 'script', expiresInDays: 9 })).body;
    const [link, other] = [await linkOf(db(), id), await linkOf(db(), id)];
    expect((await change(link)).status).toBe(204);
    expect((await client.get('/session')).status).toBe(401);
    expect((await client.withToken(token).get('/session')).status).toBe(401);
    expect((await change(link, 'a third long password')).body.code).toBe('auth.token_invalid');
    expect((await change(other, 'a third long password')).body.code).toBe('auth.token_invalid');
    await app().signIn(email, fresh);
  });

  it('is refused when its time is over, and for another purpose', async () => {
    const { id } = await somebody();
    const late = await linkOf(db(), id, { hours: -1 });
    expect((await change(late)).body.code).toBe('auth.token_invalid');
    const other = await linkOf(db(), id, { purpose: 'verify_email' });
    expect((await change(other)).body.code).toBe('auth.token_invalid');
  });

  it.each(['', 'x', 'ü'])('is refused when somebody made it up with %p', async (letter) => {
    const { id } = await somebody();
    const link = await linkOf(db(), id);
    const forged = letter ? link.slice(0, -1) + letter : link.slice(0, -1);
    expect(await change(forged)).toMatchObject({
      status: 409,
      body: { code: 'auth.token_invalid' },
    });
  });

  it('is mailed three times an hour at most, whoever asks', async () => {
    const { id, email } = await somebody();
    for (let n = 0; n < 5; n++) {
      expect((await app().visitor().post('/password-resets', { email })).status).toBe(202);
    }
    const links = await db().rows('SELECT 1 FROM one_time_token WHERE account_id = $1', [id]);
    expect(links).toHaveLength(3);
  });
});

describe('a write of a stranger’s page', () => {
  const foreign = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };

  it.each([
    ['POST', '/tokens', {}],
    ['PATCH', '/session', {}],
    ['PUT', '/applications/1c1d9f4e-6b0a-4f0e-9f3e-0a4b7c2d1e00/choices', {}],
    ['DELETE', '/session', {}],
    ['DELETE', '/session', { authorization: 'Basic eDp5' }],
    ['PATCH', '/session', { authorization: 'Bearer made-up' }],
    ['PATCH', '/session', { origin: 'null' }],
    ['PATCH', '/session', { origin: '' }],
  ])('%s %s with %j is refused', async (method, path, headers) => {
    const cookie = await cookieOf((await somebody('student')).email);
    const answer = await knock(method, path, {
      body: method === 'DELETE' ? undefined : {},
      headers: { cookie, ...foreign, ...headers },
    });
    expect(answer).toMatchObject({ status: 403, body: { code: 'auth.cross_origin' } });
    expect(await statusWith(cookie)).toBe(200);
  });

  it('does not sign anybody in', async () => {
    const { email } = await somebody();
    const answer = await knock('POST', '/session', { body: { email, password }, headers: foreign });
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it('is not allowed by CORS, nor by another word for the method', async () => {
    const asked = await knock('OPTIONS', '/session', {
      headers: { ...foreign, 'access-control-request-method': 'PATCH' },
    });
    expect([...asked.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual(
      [],
    );
    const cookie = await cookieOf((await somebody()).email);
    await knock('GET', '/session?_method=DELETE', {
      headers: { cookie, 'x-http-method-override': 'DELETE' },
    });
    expect(await statusWith(cookie)).toBe(200);
  });
});

describe('the secret of a token', () => {
  it('is stored nowhere, not even to answer a repeated request', async () => {
    const client = await app().signIn((await somebody()).email, password);
    const again = { 'idempotency-key': 'the-same' };
    const made = await client.post('/tokens', { name: 'script', expiresInDays: 1 }, again);
    expect(made.status).toBe(201);
    const [row] = await db().rows<{ text: string }>(
      `SELECT coalesce((SELECT jsonb_agg(k)::text FROM idempotency_key k), '')
         || (SELECT jsonb_agg(t)::text FROM api_token t) AS text`,
    );
    expect(row?.text).toMatch(/secret_hash/);
    expect(row?.text).not.toContain(made.body.token);
  });
});

describe('whoever tries one address after the other', () => {
  it('is slowed down for all of them', async () => {
    const statuses = new Set<number>();
    let last = { status: 0, headers: new Headers() };
    for (let tries = 0; tries < 130 && last.status !== 429; tries++) {
      const email = `guess-${tries}@people.example`;
      last = await app().visitor().post('/password-resets', { email });
      statuses.add(last.status);
    }
    expect([...statuses]).toEqual([202, 429]);
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});
