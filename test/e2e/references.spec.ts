import { walkApplication } from '../builders/index.js';
import { answers, useReferees } from '../support/referees.js';

const { db, rooms, anAsker, ask, asked, verb, listed, atLink, coordinatorOf } = useReferees();

afterEach(async () => expect(await db().breaches()).toEqual([]));

const eventsOf = async (id: string): Promise<string[]> => {
  const rows = await db().rows<{ name: string }>(
    'SELECT name FROM event WHERE subject_id = $1 ORDER BY position',
    [id],
  );
  return rows.map(({ name }) => name);
};

describe('a student', () => {
  it('names a referee, and sees what became of the request', async () => {
    const asker = await anAsker();
    const { status, body } = await ask(asker);
    expect({ status, body }).toMatchObject({
      status: 201,
      body: {
        name: '박서연 교수',
        state: 'requested',
        waivesAccess: true,
        flags: [],
        openedAt: null,
        can: { remind: true, replace: true, cancel: true, readLetter: false },
      },
    });
    await atLink('GET', body.id);
    const list = await listed(asker.account, asker.id);
    expect(list).toMatchObject({ least: 1, most: 3, named: 1, arrived: 0, can: { add: true } });
    expect(list.items[0]).toMatchObject({ state: 'opened', openedAt: expect.any(String) });
    await atLink('POST', body.id, '', answers);
    expect(await listed(asker.account, asker.id)).toMatchObject({ named: 1, arrived: 1 });
    expect(await eventsOf(body.id)).toEqual([
      'reference.requested',
      'reference.opened',
      'reference.received',
    ]);
  });

  it('learns what is remarkable about an address, and is not kept from it', async () => {
    const asker = await anAsker();
    const flagsOf = async (email: string) => (await ask(asker, { email })).body.flags;
    expect(await flagsOf('prof.park@naver.com')).toEqual(['free_mail']);
    expect(await flagsOf('park@turbines.example')).toEqual(['not_academic']);
    expect(await flagsOf('helene@umontreal.ca')).toEqual(['not_academic']);
  });

  it('sees an address of a university that is known as academic', async () => {
    const asker = await anAsker();
    await db().query('INSERT INTO university_domain (domain, university_id) VALUES ($1, $2)', [
      'umontreal.ca',
      asker.student.universityId,
    ]);
    expect((await ask(asker, { email: 'helene@iro.umontreal.ca' })).body.flags).toEqual([]);
  });

  it('is no referee of their own', async () => {
    const asker = await anAsker();
    const [own] = await db().rows<{ email: string }>('SELECT email FROM account WHERE id = $1', [
      asker.account,
    ]);
    const email = own?.email ?? '';
    expect(await ask(asker, { email: email.toUpperCase() })).toMatchObject({
      status: 422,
      body: { code: 'reference.own_address', errors: [{ pointer: '/email' }] },
    });
    const alias = email.replace('@', '+prof@');
    expect((await ask(asker, { email: alias })).body.flags).toContain('same_as_student');
  });

  it('names nobody twice, and not more than the call allows', async () => {
    const asker = await anAsker({ rules: { maxReferences: 2 } });
    await asked(asker);
    expect(await ask(asker, { email: 'SEOYEON.PARK@chonnam.ac.kr' })).toMatchObject({
      status: 409,
      body: { code: 'reference.already_named' },
    });
    await asked(asker, { email: 'lee@chosun.ac.kr' });
    expect(await ask(asker, { email: 'third@chosun.ac.kr' })).toMatchObject({
      status: 409,
      body: { code: 'reference.too_many', max: 2 },
    });
  });

  it('asks somebody else instead of a silent referee', async () => {
    const asker = await anAsker({ rules: { maxReferences: 1 } });
    const silent = await asked(asker);
    const body = { name: '이도현', email: 'lee@chosun.ac.kr', locale: 'en', waivesAccess: false };
    const replaced = await verb(asker, silent, 'replacement', body);
    expect(replaced).toMatchObject({
      status: 201,
      body: { replacesId: silent, state: 'requested', waivesAccess: false },
    });
    expect(await eventsOf(silent)).toEqual(['reference.requested', 'reference.replaced']);
    expect(await verb(asker, silent, 'replacement', { ...body, email: 'x@y.ac.kr' })).toMatchObject(
      { status: 409, body: { code: 'reference.wrong_state' } },
    );
    expect((await listed(asker.account, asker.id)).named).toBe(1);
  });

  it('takes a request back until it is answered', async () => {
    const asker = await anAsker();
    const [first, second] = [await asked(asker), await asked(asker, { email: 'a@b.ac.kr' })];
    const take = (id: string) =>
      rooms().send(asker.account, 'DELETE', `/applications/${asker.id}/references/${id}`);
    expect((await take(first)).status).toBe(204);
    await atLink('POST', second, '', answers);
    expect(await take(second)).toMatchObject({ body: { code: 'reference.wrong_state' } });
  });

  it('writes to five referees an hour at most', async () => {
    const asker = await anAsker({ rules: { maxReferences: 10 } });
    for (let n = 0; n < 5; n++) await asked(asker, { email: `referee${n}@chonnam.ac.kr` });
    expect(await ask(asker, { email: 'sixth@chonnam.ac.kr' })).toMatchObject({
      status: 429,
      body: { code: 'reference.too_many_mails', max: 5 },
    });
  });

  it('may ask after handing in, and not for what is over', async () => {
    const asker = await anAsker({ state: 'submitted' });
    await asked(asker);
    await walkApplication(db(), asker.id, 'withdrawn');
    expect(await ask(asker, { email: 'late@chonnam.ac.kr' })).toMatchObject({
      status: 409,
      body: { code: 'reference.closed' },
    });
  });

  it.each([
    [{ email: 'park' }, '/email'],
    [{ email: 'a@b.ac.kr\r\nBcc: all@x.kr' }, '/email'],
    [{ name: '' }, '/name'],
    [{ name: '   ' }, '/name'],
    [{ name: '박\u202e교수' }, '/name'],
    [{ name: '박교수 🎓' }, '/name'],
    [{ name: 'x'.repeat(201) }, '/name'],
    [{ institution: 'A\u0000B' }, '/institution'],
    [{ locale: 'de' }, '/locale'],
    [{ waivesAccess: 'yes' }, '/waivesAccess'],
    [{ waivesAccess: undefined }, '/waivesAccess'],
    [{ relation: 'mother' }, '/relation'],
    [{ state: 'received' }, '/state'],
  ])('is told where %j is wrong', async (wrong, pointer) => {
    const asker = await anAsker();
    expect(await ask(asker, wrong)).toMatchObject({
      status: 422,
      body: { code: 'input.invalid', errors: [{ pointer }] },
    });
  });

  it('may call a referee by any name that is one', async () => {
    const asker = await anAsker({ rules: { maxReferences: 9 } });
    const names = ['<b>Dr.</b> O’Neil', "Hélène D'Arc & fils", '박서연'.normalize('NFD')];
    for (const [n, name] of names.entries()) {
      const { body } = await ask(asker, { name, email: `referee${n}@chonnam.ac.kr` });
      expect(body.name).toBe(name.normalize('NFC'));
    }
  });

  it('sees nothing of a stranger, and neither does a coordinator of another university', async () => {
    const [mine, other] = [await anAsker({ state: 'submitted' }), await anAsker()];
    const id = await asked(mine);
    const path = `/applications/${mine.id}/references`;
    for (const account of [other.account, await coordinatorOf(other)]) {
      expect((await rooms().send(account, 'GET', path)).status).toBe(404);
    }
    expect((await verb({ ...mine, account: other.account }, id, 'reminder')).status).toBe(404);
    expect((await verb(other, id, 'reminder')).status).toBe(404);
    const home = await coordinatorOf(mine);
    expect((await listed(home, mine.id)).items).toMatchObject([
      { id, flags: [], can: { remind: false, replace: false, cancel: false, readLetter: false } },
    ]);
    expect((await rooms().send(home, 'POST', path, {})).status).toBe(403);
  });
});
