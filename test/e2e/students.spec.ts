import { aStudent, aUniversity } from '../builders/index.js';
import { anAccountWith, useCatalogue } from '../support/catalogue.js';

const { db, rooms } = useCatalogue();

const input = {
  email: 'haneul@jnu.example',
  password: 'long enough to keep',
  name: '김하늘',
  locale: 'ko',
};

async function aHomeWithDomain(): Promise<string> {
  const id = await aUniversity(db());
  await db().query(`INSERT INTO university_domain VALUES ('jnu.example', $1)`, [id]);
  return id;
}

async function asStudent(wishes: { universityId?: string } = {}) {
  const account = await anAccountWith(db(), 'student', { kind: 'self' });
  return { ...(await aStudent(db(), { ...wishes, accountId: account })), account };
}

describe('a registration', () => {
  it('opens an account, a profile and an entitlement', async () => {
    const universityId = await aHomeWithDomain();
    const answer = await rooms().send(undefined, 'POST', '/registrations', input);
    expect(answer).toMatchObject({ status: 202, body: {} });
    const rows = await db().rows(
      `SELECT a.email::text, a.locale, a.password_hash LIKE '$argon2id$%' AS hashed,
         a.email_verified_at AS verified, s.university_id AS university, s.name_hangul AS name,
         g.role, g.scope_kind AS scope, e.committed_weeks AS weeks
       FROM account a JOIN student s ON s.account_id = a.id
       JOIN role_grant g ON g.account_id = a.id
       JOIN student_entitlement e ON e.student_id = s.id`,
    );
    expect(rows).toEqual([
      {
        email: 'haneul@jnu.example',
        locale: 'ko',
        hashed: true,
        verified: null,
        university: universityId,
        name: '김하늘',
        role: 'student',
        scope: 'self',
        weeks: 0,
      },
    ]);
    const events = await db().rows('SELECT name FROM event');
    expect(events).toEqual([{ name: 'student.registered' }]);
  });

  it('answers alike when the address is known, also to two at once', async () => {
    await aHomeWithDomain();
    const answers = await Promise.all(
      ['haneul@jnu.example', 'Haneul@JNU.example', 'haneul@jnu.example'].map((email) =>
        rooms().send(undefined, 'POST', '/registrations', { ...input, email }),
      ),
    );
    expect(answers.map(({ status, body }) => ({ status, body }))).toEqual(
      Array.from({ length: 3 }, () => ({ status: 202, body: {} })),
    );
    expect(await db().rows('SELECT id FROM account')).toHaveLength(1);
  });

  it('needs an address of a home university', async () => {
    await aHomeWithDomain();
    const host = await aUniversity(db(), { kind: 'host' });
    await db().query(`INSERT INTO university_domain VALUES ('utoronto.example', $1)`, [host]);
    for (const email of ['a@elsewhere.example', 'a@utoronto.example', 'a@notjnu.example']) {
      const answer = await rooms().send(undefined, 'POST', '/registrations', { ...input, email });
      expect(answer).toMatchObject({
        status: 422,
        body: { code: 'registration.unknown_university', errors: [{ pointer: '/email' }] },
      });
    }
    const short = await rooms().send(undefined, 'POST', '/registrations', {
      ...input,
      password: 'short',
    });
    expect(short).toMatchObject({ status: 422, body: { errors: [{ pointer: '/password' }] } });
  });
});

describe('a profile', () => {
  it('is edited by the student alone', async () => {
    const student = await asStudent();
    const own = await rooms().send(student.account, 'GET', '/students/me');
    expect(own.body).toMatchObject({ id: student.id, can: { edit: true }, bornOn: '2004-03-02' });
    const path = `/students/${student.id}`;
    const changed = await rooms().send(
      student.account,
      'PATCH',
      path,
      { gpa: { value: '4.12', scale: '4.5' }, major: '인공지능', phone: null },
      { 'if-match': own.headers.etag as string },
    );
    expect(changed.body).toMatchObject({
      gpa: { value: '4.12', scale: '4.5' },
      major: '인공지능',
      phone: null,
      version: 2,
    });
    const scope = { kind: 'university', id: student.universityId };
    const coordinator = await anAccountWith(db(), 'university_coordinator', scope);
    const read = await rooms().send(coordinator, 'GET', path);
    expect(read).toMatchObject({ status: 200, body: { can: { edit: false } } });
    expect((await rooms().send(coordinator, 'PATCH', path, { major: 'x' })).status).toBe(403);
    const other = await asStudent();
    expect((await rooms().send(other.account, 'PATCH', path, { major: 'x' })).status).toBe(404);
  });

  it('holds only what can be true', async () => {
    const student = await asStudent();
    const send = (body: object) =>
      rooms().send(student.account, 'PATCH', `/students/${student.id}`, body);
    const wrong: [object, string][] = [
      [{ gpa: { value: '4.6', scale: '4.5' } }, '/gpa/value'],
      [{ gpa: { value: 'A+', scale: '4.5' } }, '/gpa/value'],
      [{ bornOn: '2999-01-01' }, '/bornOn'],
      [{ bornOn: '2004-02-31' }, '/bornOn'],
      [{ universityId: student.universityId }, '/universityId'],
    ];
    for (const [body, pointer] of wrong) {
      expect(await send(body)).toMatchObject({ status: 422, body: { errors: [{ pointer }] } });
    }
  });

  it('is seen within the scope of the viewer only', async () => {
    const mine = await asStudent();
    await asStudent();
    const scope = { kind: 'university', id: mine.universityId };
    const coordinator = await anAccountWith(db(), 'university_coordinator', scope);
    const programme = await anAccountWith(db(), 'programme_coordinator');
    const seen = await rooms().send(coordinator, 'GET', '/students');
    expect(seen.body.items.map(({ id }: { id: string }) => id)).toEqual([mine.id]);
    expect(
      (await rooms().send(programme, 'GET', '/students?limit=1')).body.nextCursor,
    ).not.toBeNull();
    expect((await rooms().send(programme, 'GET', '/students')).body.items).toHaveLength(2);
    expect((await rooms().send(mine.account, 'GET', '/students')).status).toBe(403);
    expect((await rooms().send(undefined, 'GET', '/students')).status).toBe(401);
  });

  it.each(['김하늘', 'kim haneul', 'Haneul Kim', '하늘'])('is found as %s', async (name) => {
    await aStudent(db());
    const programme = await anAccountWith(db(), 'programme_coordinator');
    const find = async (q: string) =>
      (await rooms().send(programme, 'GET', `/students?q=${encodeURIComponent(q)}`)).body.items;
    expect(await find(name)).toHaveLength(1);
    expect(await find(`${name}x`)).toEqual([]);
  });

  it('tells what is left for life', async () => {
    const { id, account } = await asStudent();
    const { body } = await rooms().send(account, 'GET', `/students/${id}/entitlement`);
    expect(body).toEqual({
      weeks: { limit: 36, committed: 0, remaining: 36 },
      money: { currency: 'CAD', limitCents: 1200000, committedCents: 0, remainingCents: 1200000 },
      units: { limit: 2, committed: 0, remaining: 2 },
    });
    const stranger = await asStudent();
    const hidden = await rooms().send(stranger.account, 'GET', `/students/${id}/entitlement`);
    expect(hidden.status).toBe(404);
  });
});
