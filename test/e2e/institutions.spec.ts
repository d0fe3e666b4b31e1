import { aUniversity } from '../builders/index.js';
import { anAccountWith, useCatalogue } from '../support/catalogue.js';

const { db, rooms } = useCatalogue();

const toronto = {
  kind: 'host',
  nameEn: 'University of Toronto',
  nameKo: '토론토 대학교',
  city: 'Toronto',
  provinceCode: 'CA-ON',
  timeZone: 'America/Toronto',
  hub: 'toronto',
  emailDomains: ['utoronto.example', 'Mail.UToronto.example'],
};

describe('a university', () => {
  it('is made and changed by an admin, and read by everyone', async () => {
    const admin = await anAccountWith(db(), 'admin');
    await aUniversity(db(), { kind: 'host' });
    const made = await rooms().send(admin, 'POST', '/universities', toronto);
    expect(made.status).toBe(201);
    expect(made.body.emailDomains).toEqual(['mail.utoronto.example', 'utoronto.example']);
    const path = `/universities/${made.body.id}`;
    const changed = await rooms().send(admin, 'PATCH', path, {
      nameFr: 'Université de Toronto',
      emailDomains: ['utoronto.example'],
    });
    expect(changed.body).toMatchObject({
      nameFr: 'Université de Toronto',
      nameKo: '토론토 대학교',
      emailDomains: ['utoronto.example'],
      version: 2,
      can: { edit: true },
    });
    const read = await rooms().send(undefined, 'GET', path);
    expect(read).toMatchObject({ status: 200, body: { can: { edit: false } } });
    const found = await rooms().send(undefined, 'GET', '/universities?kind=host&q=토론토');
    expect(found.body.items.map(({ id }: { id: string }) => id)).toEqual([made.body.id]);
    const visitor = await rooms().send(undefined, 'POST', '/universities', toronto);
    expect(visitor.status).toBe(401);
    const student = await anAccountWith(db(), 'student', { kind: 'self' });
    expect((await rooms().send(student, 'POST', '/universities', toronto)).status).toBe(403);
  });

  it('owns its name and its domains alone', async () => {
    const admin = await anAccountWith(db(), 'admin');
    await aUniversity(db(), { kind: 'host' });
    await rooms().send(admin, 'POST', '/universities', toronto);
    const twin = await rooms().send(admin, 'POST', '/universities', {
      ...toronto,
      emailDomains: [],
    });
    expect(twin).toMatchObject({ status: 409, body: { code: 'university.exists' } });
    const other = { ...toronto, nameEn: 'York University' };
    const taken = await rooms().send(admin, 'POST', '/universities', other);
    expect(taken).toMatchObject({ status: 409, body: { code: 'university.domain_taken' } });
  });

  it('says what a host lacks', async () => {
    const admin = await anAccountWith(db(), 'admin');
    const bare = { kind: 'host', nameEn: 'X', city: 'Y', timeZone: 'Nowhere/Land' };
    const { status, body } = await rooms().send(admin, 'POST', '/universities', bare);
    expect(status).toBe(422);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/timeZone',
      '/provinceCode',
      '/hub',
    ]);
    const cleared = await rooms().send(admin, 'PATCH', `/universities/${await aUniversity(db())}`, {
      nameEn: null,
    });
    expect(cleared.status).toBe(422);
    expect((await rooms().send(admin, 'GET', '/universities/nonsense')).status).toBe(404);
  });

  it('stands in a province that everyone may list', async () => {
    await aUniversity(db(), { kind: 'host' });
    const { body } = await rooms().send(undefined, 'GET', '/provinces');
    expect(body.items).toContainEqual(expect.objectContaining({ code: 'CA-ON', hub: 'toronto' }));
  });
});

describe('a supervisor', () => {
  it('is registered by the office of their own university only', async () => {
    const universityId = await aUniversity(db(), { kind: 'host' });
    const scope = { kind: 'university', id: universityId };
    const office = await anAccountWith(db(), 'host_office', scope);
    const input = { universityId, name: 'Anne Roy', email: 'anne@utoronto.example' };
    const made = await rooms().send(office, 'POST', '/supervisors', input);
    expect(made).toMatchObject({ status: 201, body: { name: 'Anne Roy', can: { edit: true } } });
    const again = await rooms().send(office, 'POST', '/supervisors', input);
    expect(again).toMatchObject({ status: 409, body: { code: 'supervisor.exists' } });
    const elsewhere = await aUniversity(db(), { kind: 'host' });
    const foreign = { universityId: elsewhere, name: 'Ben Roy' };
    expect((await rooms().send(office, 'POST', '/supervisors', foreign)).status).toBe(403);
    const admin = await anAccountWith(db(), 'admin');
    const other = await rooms().send(admin, 'POST', '/supervisors', foreign);
    const hidden = await rooms().send(office, 'GET', `/supervisors/${other.body.id}`);
    expect(hidden.status).toBe(404);
    const seen = await rooms().send(office, 'GET', '/supervisors');
    expect(seen.body.items.map(({ name }: { name: string }) => name)).toEqual(['Anne Roy']);
    const all = await rooms().send(admin, 'GET', '/supervisors?sort=-name');
    expect(all.body.items.map(({ name }: { name: string }) => name)).toEqual([
      'Ben Roy',
      'Anne Roy',
    ]);
  });

  it('is joined to an account of that address only if that is a supervisor’s', async () => {
    const universityId = await aUniversity(db(), { kind: 'host' });
    const office = await anAccountWith(db(), 'host_office', {
      kind: 'university',
      id: universityId,
    });
    const joined = async (role: string) => {
      const account = await anAccountWith(db(), role, { kind: 'self' });
      const [{ email } = { email: '' }] = await db().rows<{ email: string }>(
        'SELECT email::text AS email FROM account WHERE id = $1',
        [account],
      );
      const input = { universityId, name: 'Anne Roy', email };
      const { status, body } = await rooms().send(office, 'POST', '/supervisors', input);
      expect(status).toBe(201);
      const [row] = await db().rows('SELECT account_id FROM supervisor WHERE id = $1', [body.id]);
      return row?.['account_id'] === account;
    };
    expect([await joined('student'), await joined('supervisor')]).toEqual([false, true]);
  });
});
