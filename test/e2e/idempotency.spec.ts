import { Passwords } from '../../src/modules/identity/index.js';
import { anAccount } from '../builders/index.js';
import { useApp } from '../support/app.js';

const { db, app } = useApp();
const password = 'a long enough password';

async function anAdmin() {
  const email = 'admin@people.example';
  const passwordHash = await new Passwords().hash(password);
  const id = await anAccount(db(), { email, passwordHash });
  await db().query(
    `INSERT INTO role_grant (account_id, role, scope_kind) VALUES ($1, 'admin', 'all')`,
    [id],
  );
  return app().signIn(email, password);
}

const kept = () => db().rows<{ key: string }>('SELECT key FROM idempotency_key ORDER BY key');

describe('an Idempotency-Key', () => {
  it('keeps no answer that holds a secret', async () => {
    const admin = await anAdmin();
    const ask = () =>
      admin.post('/tokens', { name: 'A script', expiresInDays: 1 }, { 'idempotency-key': 'k' });
    const [first, second] = [await ask(), await ask()];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(first.body.token).not.toBe(second.body.token);
    expect(await kept()).toEqual([]);
    const document = (await admin.get('/openapi.json')).body;
    const names = ({ parameters = [] }: { parameters?: { name: string }[] }) =>
      parameters.map(({ name }) => name);
    expect(names(document.paths['/api/tokens'].post)).toEqual([]);
    expect(names(document.paths['/api/universities'].post)).toEqual(['Idempotency-Key']);
  });

  it('is forgotten after a day, with its answer', async () => {
    const admin = await anAdmin();
    const draft = { code: 'GRI-2030', programme: 'GRI', year: 2030, timeZone: 'Asia/Seoul' };
    const times = { opensAt: '2029-10-01T00:00:00Z', closesAt: '2029-12-01T00:00:00Z' };
    const body = { ...draft, ...times, closesAtWording: '09:00 KST' };
    const send = (key: string, code: string) =>
      admin.post('/calls', { ...body, code }, { 'idempotency-key': key });
    const first = await send('old', 'GRI-2030');
    expect(first.status).toBe(201);
    expect((await send('old', 'GRI-2030')).body).toEqual(first.body);
    await db().query(`UPDATE idempotency_key SET created_at = created_at - interval '25 hours'`);
    expect((await send('new', 'GRI-2031')).status).toBe(201);
    expect(await kept()).toEqual([{ key: 'new' }]);
  });
});
