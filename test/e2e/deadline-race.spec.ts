import { aCall, insert } from '../builders/index.js';
import { useApplicants } from '../support/applicants.js';

const { db, rooms, statement, aStudentWithRole, aReadyDraft, post } = useApplicants();

afterEach(async () => expect(await db().breaches()).toEqual([]));

const versions = () => db().rows('SELECT number FROM application_version');
const minute = 60_000;

/** A call whose deadline passed so many milliseconds ago, or comes in as many below zero. */
async function aDraftAtTheDeadline(passedSince: number, rules: Record<string, unknown> = {}) {
  const student = await aStudentWithRole();
  const { id: callId } = await aCall(db(), { rules });
  const { id } = await aReadyDraft(student, callId);
  const closesAt = new Date(Date.now() - passedSince);
  await db().query('UPDATE call SET closes_at = $2 WHERE id = $1', [callId, closesAt]);
  const path = `/applications/${id}`;
  const get = async () => (await rooms().send(student.accountId, 'GET', path)).body;
  return { student, callId, id, closesAt, path, get };
}

describe('the deadline', () => {
  it('has minutes of grace that are counted and not shown', async () => {
    const { student, id, closesAt, path, get } = await aDraftAtTheDeadline(minute, {
      graceMinutes: 5,
    });
    expect((await get()).call.closesAt).toBe(closesAt.toISOString());
    const edited = await rooms().send(student.accountId, 'PATCH', path, {
      statement: `${statement} More.`,
    });
    expect(edited.status).toBe(200);
    expect((await post(student.accountId, id, 'submission')).body.state).toBe('submitted');
    const { submittedUntil } = (await rooms().send(student.accountId, 'GET', `${path}/versions/1`))
      .body;
    expect(Date.parse(submittedUntil)).toBe(closesAt.getTime() + 5 * minute);
  });

  it('is over when its grace is, for writing and for handing in', async () => {
    const { student, id, path, closesAt } = await aDraftAtTheDeadline(5 * minute + 1, {
      graceMinutes: 5,
    });
    const refusal = { code: 'application.call_closed', closesAt: closesAt.toISOString() };
    expect((await post(student.accountId, id, 'submission')).body).toMatchObject(refusal);
    const edited = await rooms().send(student.accountId, 'PATCH', path, { statement: 'x' });
    expect(edited.body).toMatchObject(refusal);
    expect(await versions()).toEqual([]);
  });

  it('is decided once when eight submissions race it', async () => {
    const { student, id, get } = await aDraftAtTheDeadline(-40);
    const submit = () => post(student.accountId, id, 'submission');
    const all = await Promise.all(Array.from({ length: 8 }, submit));
    const taken = all.filter(({ status }) => status === 200);
    for (const { body } of all.filter(({ status }) => status !== 200)) {
      expect(['application.wrong_state', 'application.call_closed']).toContain(body.code);
    }
    expect(taken.length).toBeLessThanOrEqual(1);
    expect((await get()).state).toBe(taken.length === 1 ? 'submitted' : 'draft');
    expect(await versions()).toHaveLength(taken.length);
  });
});

describe('a submission', () => {
  it('counts once when it is sent twice at once', async () => {
    const student = await aStudentWithRole();
    const { id } = await aReadyDraft(student);
    const both = await Promise.all([1, 2].map(() => post(student.accountId, id, 'submission')));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('application.wrong_state');
    expect(await versions()).toEqual([{ number: 1 }]);
    const events = await db().rows(`SELECT id FROM event WHERE name = 'application.submitted'`);
    expect(events).toHaveLength(1);
  });

  it('with a key is answered the same again, and nothing is double', async () => {
    const student = await aStudentWithRole();
    const { id } = await aReadyDraft(student);
    const send = () =>
      rooms().send(
        student.accountId,
        'POST',
        `/applications/${id}/submission`,
        {},
        {
          'idempotency-key': 'one-press',
        },
      );
    const [first, second] = [await send(), await send()];
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body).toEqual(first.body);
    expect(await versions()).toEqual([{ number: 1 }]);
  });
});

describe('new rules of a call', () => {
  const publish = async (callId: string, version: number, rules: object) => {
    const [{ old } = { old: {} }] = await db().rows<{ old: object }>(
      `SELECT r.rules AS old FROM rule_set r JOIN call c ON c.rule_set_id = r.id WHERE c.id = $1`,
      [callId],
    );
    const id = await insert(db(), 'rule_set', {
      call_id: callId,
      version,
      rules: { ...old, ...rules },
    });
    await db().query('UPDATE call SET rule_set_id = $2 WHERE id = $1', [callId, id]);
  };

  it('hold for drafts, whose student is told what changed until it is confirmed', async () => {
    const student = await aStudentWithRole();
    const { id, callId } = await aReadyDraft(student);
    const get = async () =>
      (await rooms().send(student.accountId, 'GET', `/applications/${id}`)).body;
    const before = await get();
    expect(before).toMatchObject({ rulesVersion: 1, rulesChangedAt: null, rulesChanges: [] });
    await publish(callId, 2, { minChoices: 2 });
    await publish(callId, 3, { minAge: 19 });
    const after = await get();
    expect(after).toMatchObject({
      rulesVersion: 3,
      version: before.version,
      rulesChanges: [
        { rule: 'minChoices', before: 1, after: 2 },
        { rule: 'minAge', before: 18, after: 19 },
      ],
    });
    expect(Date.parse(after.rulesChangedAt)).toBeGreaterThan(Date.now() - minute);
    const confirmed = await post(student.accountId, id, 'rules-acknowledgement');
    expect(confirmed.body).toMatchObject({ rulesVersion: 3, rulesChangedAt: null });
  });

  it('hold for what is handed in after them', async () => {
    const student = await aStudentWithRole();
    const { id, callId } = await aReadyDraft(student);
    await publish(callId, 2, { minChoices: 3 });
    expect((await post(student.accountId, id, 'submission')).body.code).toBe(
      'application.choices_too_few',
    );
    await publish(callId, 3, { minChoices: 1 });
    expect((await post(student.accountId, id, 'submission')).status).toBe(200);
    const path = `/applications/${id}/versions/1`;
    const { body } = await rooms().send(student.accountId, 'GET', path);
    expect(body.rulesVersion).toBe(3);
  });

  it('never move what was handed in, not even when it was returned', async () => {
    const student = await aStudentWithRole();
    const { id, callId } = await aReadyDraft(student);
    await post(student.accountId, id, 'submission');
    await db().query(
      `UPDATE application SET state = 'returned', return_reason = 'x' WHERE id = $1`,
      [id],
    );
    await publish(callId, 2, { minAge: 19 });
    const { body } = await rooms().send(student.accountId, 'GET', `/applications/${id}`);
    expect(body).toMatchObject({ rulesVersion: 1, rulesChangedAt: null });
    const moved = db().query(
      'UPDATE application a SET rule_set_id = c.rule_set_id FROM call c WHERE c.id = a.call_id',
    );
    await expect(moved).rejects.toMatchObject({
      constraint: 'application_keeps_the_rules_it_was_submitted_under',
    });
  });
});
