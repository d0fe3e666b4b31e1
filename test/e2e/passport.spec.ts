import { anAccountWith } from '../support/catalogue.js';
import { usePassports } from '../support/passports.js';

const { db, rooms, aTraveller, give, reveal, reveals, answer, atUniversity, anOffered } =
  usePassports();

describe('the number of a passport', () => {
  it('is encrypted where it lies, and shown by its last three characters', async () => {
    const student = await aTraveller();
    expect(await give(student, 'm12345678')).toMatchObject({
      status: 200,
      body: { passportLast3: '678', passportExpiresOn: '2031-05-01', version: 2 },
    });
    for (const table of ['student', 'event', 'outbox', 'passport_reveal', 'idempotency_key']) {
      const rows = await db().rows<{ text: string }>(
        `SELECT to_jsonb(t)::text AS text FROM ${table} t`,
      );
      expect(rows.filter(({ text }) => /12345678/.test(text))).toEqual([]);
    }
    const me = await rooms().send(student.accountId, 'GET', '/students/me');
    expect(JSON.stringify(me.body)).not.toMatch(/12345|encrypted/);
  });

  it.each(['', 'M123 4567', 'M-1234567', 'M1234567890', '여권12345', 'M1234567\u200b'])(
    'is refused as %j',
    async (number) => {
      const student = await aTraveller();
      const refused = await give(student, number);
      expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: '/number' }] } });
      expect(JSON.stringify(refused.body)).not.toContain('M123');
    },
  );

  it('is given and taken back by the student alone, with the consent to it', async () => {
    const student = await aTraveller();
    const other = await aTraveller();
    expect((await give({ ...student, accountId: other.accountId })).status).toBe(404);
    const coordinator = await atUniversity('university_coordinator', student.universityId);
    expect((await give({ ...student, accountId: coordinator })).status).toBe(403);
    const silent = await aTraveller(['collection', 'transfer']);
    expect(await give(silent)).toMatchObject({ status: 409, body: { code: 'consent.needed' } });
    await give(student);
    const path = `/students/${student.id}/passport`;
    expect(await rooms().send(student.accountId, 'DELETE', path)).toMatchObject({
      status: 200,
      body: { passportLast3: null, passportExpiresOn: null },
    });
    expect(await reveal(coordinator, student)).toMatchObject({
      status: 409,
      body: { code: 'passport.none' },
    });
  });

  it('goes with the consent to sensitive data, at once', async () => {
    const student = await aTraveller();
    await give(student);
    await rooms().send(student.accountId, 'PATCH', `/students/${student.id}`, {
      militaryStatus: 'unserved',
      militaryPermitUntil: '2027-12-31',
    });
    await answer(student.accountId, 'sensitive', false);
    expect((await rooms().send(student.accountId, 'GET', '/students/me')).body).toMatchObject({
      passportLast3: null,
      militaryStatus: null,
      militaryPermitUntil: null,
      passportExpiresOn: '2031-05-01',
    });
    const [row] = await db().rows('SELECT passport_number_encrypted AS sealed FROM student');
    expect(row).toEqual({ sealed: null });
  });
});

describe('a look at the number', () => {
  it('is written down before it is answered, and the student reads of it', async () => {
    const student = await aTraveller();
    await give(student);
    const coordinator = await atUniversity('university_coordinator', student.universityId);
    const looked = await reveal(coordinator, student, '비자 서류');
    expect(looked).toMatchObject({
      status: 201,
      body: { number: 'M12345678', expiresOn: '2031-05-01' },
      headers: { 'cache-control': 'no-store' },
    });
    const list = await reveals(student.accountId, student);
    expect(list.body.items).toEqual([
      {
        id: expect.any(String),
        at: expect.any(String),
        role: 'university_coordinator',
        accountName: '김하늘',
        reason: '비자 서류',
      },
    ]);
    const [event] = await db().rows(
      `SELECT actor_id AS actor, payload FROM event WHERE name = 'student.passport_revealed'`,
    );
    const [{ id }] = list.body.items;
    expect(event).toEqual({ actor: coordinator, payload: { revealId: id } });
    expect((await reveal(coordinator, student, '')).status).toBe(422);
    expect((await reveals(student.accountId, student)).body.items).toHaveLength(1);
  });

  it('is for the own university, and for Canada after an offer, never for an admin', async () => {
    const student = await aTraveller();
    await give(student);
    const elsewhere = await aTraveller();
    const may = async (account: string | undefined) => (await reveal(account, student)).status;
    const everywhere = async (role: string) => may(await anAccountWith(db(), role));
    expect(await everywhere('admin')).toBe(403);
    expect(await everywhere('programme_coordinator')).toBe(403);
    expect(await everywhere('supervisor')).toBe(403);
    expect(await may(student.accountId)).toBe(403);
    expect(await may(undefined)).toBe(401);
    const other = await atUniversity('university_coordinator', elsewhere.universityId);
    expect(await may(other)).toBe(404);
    expect(await everywhere('adviser')).toBe(404);
    const { office, adviser } = await anOffered(student);
    const stranger = await anOffered(elsewhere);
    expect([await may(office), await may(adviser)]).toEqual([201, 201]);
    expect(await may(stranger.office)).toBe(404);
    await answer(student.accountId, 'transfer', false);
    expect([await may(office), await may(adviser)]).toEqual([404, 404]);
    expect((await reveals(other, student)).status).toBe(404);
  });

  it('is not for an office whose offer was declined', async () => {
    const student = await aTraveller();
    await give(student);
    const { office } = await anOffered(student, 'declined');
    expect((await reveal(office, student)).status).toBe(404);
  });

  it('is not taken at a whole cohort in one sitting', async () => {
    const student = await aTraveller();
    await give(student);
    const coordinator = await atUniversity('university_coordinator', student.universityId);
    const looks = await Promise.all(Array.from({ length: 34 }, () => reveal(coordinator, student)));
    const statuses = looks.map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(30);
    expect(statuses.filter((status) => status === 429)).toHaveLength(4);
  });
});
