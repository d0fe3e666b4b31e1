import { aCall, anApplication } from '../builders/index.js';
import { anAccountWith, useCatalogue } from '../support/catalogue.js';

const { db, rooms } = useCatalogue();

const draft = {
  code: 'GRI-2032',
  programme: 'GRI',
  year: 2032,
  opensAtLocal: '2031-08-04T09:00',
  closesAtLocal: '2031-09-17T13:00',
  timeZone: 'America/Vancouver',
  closesAtWording: '13:00 PT',
};

const publish = (account: string, callId: string, rules: object, note?: string) =>
  rooms().send(account, 'POST', `/calls/${callId}/rule-sets`, { rules, ...(note && { note }) });

const pinned = async (id: string) => {
  const [row] = await db().rows(
    `SELECT r.version, s.version AS seen, a.version AS tag
     FROM application a JOIN rule_set r ON r.id = a.rule_set_id
     LEFT JOIN rule_set s ON s.id = a.rules_seen_id WHERE a.id = $1`,
    [id],
  );
  return row;
};

describe('the rules of a call', () => {
  it('have versions that tell who made them, why, and what changed', async () => {
    const admin = await anAccountWith(db(), 'admin');
    const { id } = await aCall(db());
    const made = await publish(admin, id, { maxWeeks: 20, levels: ['doctoral'] }, 'Fewer weeks');
    expect(made).toMatchObject({ status: 201, body: { rulesVersion: 2, rules: { maxWeeks: 20 } } });
    const { body } = await rooms().send(admin, 'GET', `/calls/${id}/rule-sets`);
    expect(body.items).toHaveLength(2);
    expect(body.items[0]).toMatchObject({
      version: 2,
      note: 'Fewer weeks',
      author: { id: admin },
      changes: [
        { rule: 'maxWeeks', before: 36, after: 20 },
        { rule: 'levels', before: expect.any(Array), after: ['doctoral'] },
      ],
    });
    expect(body.items[1]).toMatchObject({ version: 1, changes: [], note: null });
    const page = await rooms().send(admin, 'GET', `/calls/${id}/rule-sets?limit=1`);
    const next = `/calls/${id}/rule-sets?limit=1&cursor=${page.body.nextCursor}`;
    expect((await rooms().send(admin, 'GET', next)).body.items[0]).toMatchObject({ version: 1 });
  });

  it('move drafts along and leave what was submitted where it is', async () => {
    const admin = await anAccountWith(db(), 'admin');
    const { id } = await aCall(db());
    const states = ['draft', 'submitted', 'returned'];
    const [begun, sent, returned] = await Promise.all(
      states.map(async (state) => (await anApplication(db(), { callId: id, state })).id),
    );
    const [before] = await db().rows('SELECT version FROM application WHERE id = $1', [begun]);
    await publish(admin, id, { maxWeeks: 20 });
    await publish(admin, id, { maxWeeks: 21 });
    expect(await pinned(begun ?? '')).toEqual({ version: 3, seen: 1, tag: before?.version });
    expect(await pinned(sent ?? '')).toMatchObject({ version: 1, seen: null });
    expect(await pinned(returned ?? '')).toMatchObject({ version: 1, seen: null });
    const events = await db().rows(
      `SELECT payload FROM event WHERE name = 'call.rules_changed' ORDER BY occurred_at`,
    );
    expect(events).toEqual([
      { payload: { callId: id, from: 1, to: 2 } },
      { payload: { callId: id, from: 2, to: 3 } },
    ]);
    const { body } = await rooms().send(admin, 'GET', `/calls/${id}/checks`);
    expect(body).toMatchObject({ drafts: 1, submitted: 2, findings: expect.any(Array) });
  });

  it('make no version of what says the same', async () => {
    const admin = await anAccountWith(db(), 'admin');
    const { id } = await aCall(db());
    const same = await publish(admin, id, { maxWeeks: 36 });
    expect(same).toMatchObject({ status: 409, body: { code: 'call.rules_unchanged' } });
    await rooms().send(admin, 'PATCH', `/calls/${id}`, { rules: { maxWeeks: 36 } });
    expect(await db().rows('SELECT 1 FROM rule_set WHERE call_id = $1', [id])).toHaveLength(1);
  });

  it('that contradict each other keep a call from being published', async () => {
    const admin = await anAccountWith(db(), 'admin');
    const rules = { levels: [], semestersLeftAt: 'day', semestersLeftOn: null };
    const { body: call } = await rooms().send(admin, 'POST', '/calls', { ...draft, rules });
    const refused = await rooms().send(admin, 'POST', `/calls/${call.id}/publication`);
    expect(refused).toMatchObject({
      status: 409,
      body: {
        code: 'call.rules_contradict',
        count: 2,
        errors: [{ pointer: '/rules/semestersLeftOn' }, { pointer: '/rules/levels' }],
      },
    });
    await publish(admin, call.id, { levels: ['masters'], semestersLeftAt: 'deadline' });
    const published = await rooms().send(admin, 'POST', `/calls/${call.id}/publication`);
    expect(published.status).toBe(200);
    const worse = await publish(admin, call.id, { levels: [] });
    expect(worse).toMatchObject({ status: 409, body: { code: 'call.rules_contradict', count: 1 } });
    const late = await rooms().send(admin, 'PATCH', `/calls/${call.id}`, {
      closesAtLocal: '2033-01-01T13:00',
    });
    expect(late).toMatchObject({ status: 409, body: { code: 'call.rules_contradict' } });
    expect(late.body.errors[0].pointer).toBe('/rules/startsOnTo');
  });

  it('are refused one by one when they are out of range, and when seen too long ago', async () => {
    const admin = await anAccountWith(db(), 'admin');
    const { id } = await aCall(db());
    const wrong = {
      ...{ minChoices: 0, maxChoices: 21, minProvinces: 14, maxWeeks: 37, leadWeeks: -1 },
      ...{ minAge: null, graceMinutes: 1441, units: 3, maxAwardCents: 1.5, statementMaxWords: 0 },
      ...{ startsOnTo: '2027-02-30', levels: ['pupil'], homeInstitutions: ['here'] },
      ...{ documents: [{ stage: 'apply', kind: 'diary', isRequired: true }], made: 'up' },
    };
    for (const [rule, value] of Object.entries(wrong)) {
      const refused = await publish(admin, id, { [rule]: value });
      expect([rule, refused.status]).toEqual([rule, 422]);
      expect(refused.body.errors[0].pointer).toContain(`/rules/${rule}`);
    }
    expect((await publish(admin, id, {})).body.code).toBe('call.rules_unchanged');
    expect((await rooms().send(admin, 'POST', `/calls/${id}/rule-sets`, {})).status).toBe(422);
    const stale = await rooms().send(
      admin,
      'POST',
      `/calls/${id}/rule-sets`,
      { rules: { maxWeeks: 20 } },
      { 'if-match': '"77"' },
    );
    expect(stale.status).toBe(412);
  });

  it('are looked back on by staff alone, those of a draft by its writers', async () => {
    const { id } = await aCall(db(), { state: 'draft' });
    const statusFor = async (role: string) =>
      (await rooms().send(await anAccountWith(db(), role), 'GET', `/calls/${id}/rule-sets`)).status;
    expect(await statusFor('programme_coordinator')).toBe(200);
    expect(await statusFor('adviser')).toBe(404);
    expect(await statusFor('student')).toBe(403);
  });
});
