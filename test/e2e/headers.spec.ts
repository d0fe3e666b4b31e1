import { Passwords } from '../../src/modules/identity/index.js';
import { anAccount } from '../builders/index.js';
import { useApp } from '../support/app.js';
import { anIntruder } from '../support/intruder.js';

const publicUrl = 'https://danpung.example';
const before = process.env['PUBLIC_URL'];
const { db, app } = useApp({ env: { PUBLIC_URL: publicUrl } });
afterAll(() => {
  if (before === undefined) delete process.env['PUBLIC_URL'];
  else process.env['PUBLIC_URL'] = before;
});

const ask = (path: string, init: RequestInit = {}) => fetch(`${app().origin}${path}`, init);

describe('every answer of a site that people reach over TLS', () => {
  it.each([
    ['a page', '/', {}],
    ['an answer of the API', '/api/calls', {}],
    ['a refusal', '/api/session', {}],
    ['an unknown route', '/api/nothing', {}],
    ['an unknown file', '/assets/none.js', {}],
    ['a body that is none', '/api/session', { method: 'POST', body: '{' }],
    ['a question before a request', '/api/session', { method: 'OPTIONS' }],
    ['the head of an answer', '/api/calls', { method: 'HEAD' }],
  ])('%s keeps strangers out', async (_what, path, init) => {
    const { headers } = await ask(path, {
      headers: { accept: 'text/html', 'content-type': 'application/json' },
      ...init,
    });
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';/);
    expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/);
    expect(headers.get('strict-transport-security')).toMatch(/max-age=31536000/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toMatch(/camera=\(\)/);
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('server')).toBeNull();
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('a broken address lets nothing run', async () => {
    const { headers } = await ask('/api/%zz');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'/);
    expect(headers.get('strict-transport-security')).toMatch(/max-age=31536000/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each(['/api/calls', '/%61pi/calls', '/api/nothing', '/api/%zz', '/api/session'])(
    'is kept by no cache when it is of the API: %s',
    async (path) => {
      expect((await ask(path)).headers.get('cache-control')).toBe('no-store');
    },
  );
});

describe('the cookie of a session', () => {
  it('travels over TLS only, out of reach of scripts', async () => {
    const password = 'a long enough password';
    const email = 'somebody@people.example';
    await anAccount(db(), { email, passwordHash: await new Passwords().hash(password) });
    const answer = await anIntruder(app().origin)('POST', '/session', {
      body: { email, password },
      headers: { origin: publicUrl },
    });
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie.split('; ').slice(1).sort()).toEqual([
      'HttpOnly',
      'Max-Age=43200',
      'Path=/',
      'SameSite=Lax',
      'Secure',
    ]);
  });
});
