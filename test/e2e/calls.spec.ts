import { aCall } from '../builders/index.js';
import { anAccountWith, useCatalogue } from '../support/catalogue.js';

const { db, rooms } = useCatalogue();

const draft = {
  code: 'GRI-2031',
  programme: 'GRI',
  year: 2031,
  title: { ko: '연구 인턴십', en: 'Research internship', fr: 'Stage de recherche' },
  opensAt: '2020-01-01T00:00:00Z',
  closesAt: '2031-01-15T20:00:00Z',
  timeZone: 'America/Vancouver',
  closesAtWording: '13:00 PT',
  rules: { maxChoices: 5 },
};

const pointers = (body: { errors: { pointer: string }[] }): string[] =>
  body.errors.map(({ pointer }) => pointer);

describe('a call', () => {
  it('is drafted by a programme coordinator and published by an admin', async () => {
    const coordinator = await anAccountWith(db(), 'programme_coordinator');
    const admin = await anAccountWith(db(), 'admin');
    const made = await rooms().send(coordinator, 'POST', '/calls', draft);
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      state: 'draft',
      isOpen: false,
      closesAt: '2031-01-15T20:00:00.000Z',
      closesAtLocal: '2031-01-15T13:00',
      rules: { minChoices: 3, maxChoices: 5, minProvinces: 3, startsOnFrom: '2031-05-01' },
      can: { edit: true, publish: false },
    });
    const path = `/calls/${made.body.id}`;
    expect((await rooms().send(undefined, 'GET', path)).status).toBe(404);
    expect((await rooms().send(undefined, 'GET', '/calls')).body.items).toEqual([]);
    expect((await rooms().send(coordinator, 'POST', `${path}/publication`)).status).toBe(403);
    const published = await rooms().send(admin, 'POST', `${path}/publication`);
    expect(published.body).toMatchObject({ state: 'published', isOpen: true });
    const again = await rooms().send(admin, 'POST', `${path}/publication`);
    expect(again).toMatchObject({ status: 409, body: { code: 'call.wrong_state' } });
    const late = await rooms().send(coordinator, 'PATCH', path, { year: 2030 });
    expect(late.status).toBe(403);
    expect((await rooms().send(undefined, 'GET', path)).status).toBe(200);
  });

  it('gives new rules a version of their own', async () => {
    const admin = await anAccountWith(db(), 'admin');
    const { id, ruleSetId } = await aCall(db());
    const changed = await rooms().send(admin, 'PATCH', `/calls/${id}`, { rules: { maxWeeks: 20 } });
    expect(changed.body.rules).toMatchObject({ maxWeeks: 20, maxChoices: 7 });
    const versions = await db().rows(
      `SELECT version, rules ->> 'maxWeeks' AS weeks FROM rule_set ORDER BY version`,
    );
    expect(versions).toEqual([
      { version: 1, weeks: '36' },
      { version: 2, weeks: '20' },
    ]);
    const [kept] = await db().rows('SELECT version FROM rule_set WHERE id = $1', [ruleSetId]);
    expect(kept).toEqual({ version: 1 });
    const contrary = await rooms().send(admin, 'PATCH', `/calls/${id}`, {
      rules: { minWeeks: 30 },
    });
    expect(contrary.status).toBe(422);
    expect(pointers(contrary.body)).toEqual(['/rules/minWeeks']);
  });

  it('has times that exist and follow each other', async () => {
    const admin = await anAccountWith(db(), 'admin');
    const send = (changes: object) =>
      rooms().send(admin, 'POST', '/calls', { ...draft, ...changes });
    const reversed = await send({ closesAt: '2019-01-01T00:00:00Z' });
    expect(reversed).toMatchObject({ status: 422, body: { code: 'call.dates_reversed' } });
    expect(pointers((await send({ timeZone: 'Mars/Olympus' })).body)).toEqual(['/timeZone']);
    expect(pointers((await send({ opensAt: '2031-02-30T00:00:00Z' })).body)).toEqual(['/opensAt']);
    expect((await send({ rules: { maxChoices: 'many' } })).status).toBe(422);
    expect(pointers((await send({ title: null })).body)).toEqual(['/title']);
    expect((await send({})).status).toBe(201);
    expect(await send({})).toMatchObject({ status: 409, body: { code: 'call.exists' } });
  });

  it('is listed newest first, a page at a time', async () => {
    const admin = await anAccountWith(db(), 'admin');
    for (const [code, year] of [
      ['A', 2029],
      ['B', 2030],
      ['C', 2030],
    ] as const) {
      await rooms().send(admin, 'POST', '/calls', { ...draft, code, year });
    }
    const first = await rooms().send(admin, 'GET', '/calls?limit=2');
    const second = await rooms().send(
      admin,
      'GET',
      `/calls?limit=2&cursor=${first.body.nextCursor}`,
    );
    const codes = [first, second].map(({ body }) =>
      body.items.map(({ code }: { code: string }) => code),
    );
    expect(codes).toEqual([['C', 'B'], ['A']]);
    expect(second.body.nextCursor).toBeNull();
  });
});
