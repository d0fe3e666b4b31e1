import { aCall } from '../builders/index.js';
import { anAccountWith, useCatalogue } from '../support/catalogue.js';

const { db, rooms } = useCatalogue();

const source = {
  code: 'GRI-2027',
  programme: 'GRI',
  year: 2027,
  title: { ko: '연구 인턴십 2027', en: 'Internship 2027', fr: 'Stage 2027' },
  opensAtLocal: '2026-08-03T09:00',
  closesAtLocal: '2026-09-17T13:00',
  timeZone: 'America/Vancouver',
  closesAtWording: '13:00 PT',
  rules: {
    ...{ maxChoices: 5, startsOnFrom: '2027-05-03', startsOnTo: '2027-07-30' },
    ...{ semestersLeftAt: 'day', semestersLeftOn: '2027-09-01', passportValidUntil: '2028-01-31' },
  },
};

const weekday = (text: string): number => new Date(`${text.slice(0, 10)}T00:00:00Z`).getUTCDay();

const copy = (account: string, id: string, body: object) =>
  rooms().send(account, 'POST', `/calls/${id}/copy`, body);

describe('a copy of a call', () => {
  it('has every date on the same weekday of that week, and the hour of the same clocks', async () => {
    const coordinator = await anAccountWith(db(), 'programme_coordinator');
    const { body: old } = await rooms().send(coordinator, 'POST', '/calls', source);
    const made = await copy(coordinator, old.id, { code: 'GRI-2028', year: 2028 });
    expect(made).toMatchObject({
      status: 201,
      body: {
        code: 'GRI-2028',
        state: 'draft',
        year: 2028,
        title: { ko: '연구 인턴십 2028', en: 'Internship 2028', fr: 'Stage 2028' },
        closesAtLocal: '2027-09-23T13:00',
        closesAt: '2027-09-23T20:00:00.000Z',
        rulesVersion: 1,
        rules: { maxChoices: 5, leadWeeks: 16 },
      },
    });
    const { opensAtLocal, closesAtLocal, rules } = made.body;
    const pairs: [string, string][] = [
      ...([
        [source.opensAtLocal, opensAtLocal],
        [source.closesAtLocal, closesAtLocal],
      ] as [string, string][]),
      ...(['startsOnFrom', 'startsOnTo', 'semestersLeftOn', 'passportValidUntil'] as const).map(
        (rule): [string, string] => [source.rules[rule], rules[rule]],
      ),
    ];
    for (const [before, after] of pairs) {
      expect([after, weekday(after)]).toEqual([after, weekday(before)]);
      expect(Number(after.slice(0, 4))).toBe(Number(before.slice(0, 4)) + 1);
      expect(after.slice(11)).toBe(before.slice(11));
    }
  });

  it('keeps the hour on clocks that have changed since', async () => {
    const admin = await anAccountWith(db(), 'admin');
    const winter = { ...source, code: 'W', timeZone: 'America/Toronto', year: 2030 };
    const times = { opensAtLocal: '2029-10-01T09:00', closesAtLocal: '2029-11-03T13:00' };
    const { body: old } = await rooms().send(admin, 'POST', '/calls', { ...winter, ...times });
    const { body: made } = await copy(admin, old.id, { code: 'W2', year: 2031 });
    expect(old).toMatchObject({ closesAt: '2029-11-03T17:00:00.000Z' });
    expect(made).toMatchObject({
      closesAtLocal: '2030-11-02T13:00',
      closesAt: '2030-11-02T17:00:00.000Z',
    });
  });

  it('is refused with a used code, for a year that has passed, and to those who draft nothing', async () => {
    const admin = await anAccountWith(db(), 'admin');
    const { id } = await aCall(db());
    const { body: call } = await rooms().send(admin, 'GET', `/calls/${id}`);
    const used = await copy(admin, id, { code: call.code, year: 2028 });
    expect(used).toMatchObject({ status: 409, body: { code: 'call.exists' } });
    const past = await copy(admin, id, { code: 'GRI-2020', year: 2020 });
    expect(past).toMatchObject({
      status: 422,
      body: { code: 'call.copy_in_past', year: 2020, errors: [{ pointer: '/year' }] },
    });
    for (const wrong of [{ code: '', year: 2028 }, { code: 'X' }, { code: 'X', year: '2028' }]) {
      expect((await copy(admin, id, wrong)).status).toBe(422);
    }
    const adviser = await anAccountWith(db(), 'adviser');
    expect((await copy(adviser, id, { code: 'X', year: 2028 })).status).toBe(403);
    const nowhere = '00000000-0000-4000-8000-000000000000';
    expect((await copy(admin, nowhere, { code: 'X', year: 2028 })).status).toBe(404);
  });
});

describe('a programme year', () => {
  it('begins with its first call and is described by those who draft calls', async () => {
    const coordinator = await anAccountWith(db(), 'programme_coordinator');
    await aCall(db());
    const { body: years } = await rooms().send(undefined, 'GET', '/programme-years');
    expect(years.items).toMatchObject([
      { year: 2027, title: null, callCount: 1, can: { edit: false } },
    ]);
    const title = { ko: '2027 사업', en: 'Round of 2027', fr: 'Ronde 2027' };
    const path = `/programme-years/${years.items[0].id}`;
    const told = { title, opensOn: '2026-05-01', endsOn: '2028-02-28', note: 'Second round' };
    const changed = await rooms().send(coordinator, 'PATCH', path, told);
    expect(changed).toMatchObject({
      status: 200,
      body: { ...told, version: 2, can: { edit: true } },
    });
    const cleared = await rooms().send(coordinator, 'PATCH', path, { title: null });
    expect(cleared.body).toMatchObject({ title: null, note: 'Second round' });
  });

  it('is refused when it is there already, ends before it begins, or was seen too long ago', async () => {
    const admin = await anAccountWith(db(), 'admin');
    const send = (body: object) => rooms().send(admin, 'POST', '/programme-years', body);
    const made = await send({ year: 2035 });
    expect(made).toMatchObject({ status: 201, body: { year: 2035, callCount: 0 } });
    expect(await send({ year: 2035 })).toMatchObject({
      status: 409,
      body: { code: 'programme_year.exists' },
    });
    for (const wrong of [
      { year: 2014 },
      { year: 2036, opensOn: '2036-02-01', endsOn: '2036-01-31' },
      { year: 2036, title: { ko: '하나' } },
      { year: 2036, opensOn: '2036-02-30' },
      {},
    ]) {
      expect((await send(wrong)).status).toBe(422);
    }
    const path = `/programme-years/${made.body.id}`;
    const stale = await rooms().send(admin, 'PATCH', path, {}, { 'if-match': '"9"' });
    expect(stale.status).toBe(412);
    const student = await anAccountWith(db(), 'student');
    expect((await rooms().send(student, 'PATCH', path, { note: 'x' })).status).toBe(403);
  });
});
