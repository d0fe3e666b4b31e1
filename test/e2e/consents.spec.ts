import { aFund, aPlacement, aProject, aStudent, anAward, handIn } from '../builders/index.js';
import { anAccountWith } from '../support/catalogue.js';
import { usePassports } from '../support/passports.js';

const { db, rooms, aTraveller, answer, atUniversity, anOffered, aSupervisorOf } = usePassports();
const get = (account: string | undefined, path: string) => rooms().send(account, 'GET', path);

const kinds = ['collection', 'provision', 'transfer', 'sensitive'];

describe('the texts of consents', () => {
  it.each(['ko', 'en', 'fr'])('are read by everybody, in %s', async (locale) => {
    const { status, body } = await get(undefined, `/consent-texts?locale=${locale}`);
    expect(status).toBe(200);
    expect(body.items.map(({ kind }: { kind: string }) => kind)).toEqual(kinds);
    for (const { version, isCurrent, words } of body.items) {
      expect([version, isCurrent]).toEqual([1, true]);
      const asked = ['items', 'purpose', 'recipient', 'country', 'retention', 'refusal', 'effect'];
      for (const part of asked) expect(words[part].length).toBeGreaterThan(10);
    }
  });

  it('are never rewritten, not even by their owner', async () => {
    await expect(db().query(`UPDATE consent_text SET version = 2`)).rejects.toThrow(/append-only/);
    await expect(db().query(`DELETE FROM consent_text`)).rejects.toThrow(/append-only/);
  });
});

describe('a consent', () => {
  it('is given and revoked apart from the others, and every answer stays', async () => {
    const student = await aTraveller([]);
    const before = await get(student.accountId, '/consents');
    expect(before.body.items).toEqual(
      kinds.map((kind) => ({ kind, given: false, currentVersion: 1, history: [] })),
    );
    await answer(student.accountId, 'transfer', true);
    await answer(student.accountId, 'transfer', true);
    const revoked = await answer(student.accountId, 'transfer', false);
    expect(revoked.status).toBe(200);
    const [, , transfer] = revoked.body.items;
    expect(transfer).toMatchObject({
      kind: 'transfer',
      given: false,
      history: [
        { given: false, textVersion: 1, at: expect.any(String) },
        { given: true, textVersion: 1 },
      ],
    });
    expect(transfer.history).toHaveLength(2);
    const events = await db().rows('SELECT name, payload FROM event ORDER BY position');
    expect(events).toEqual([
      { name: 'consent.given', payload: { kind: 'transfer', textVersion: 1 } },
      { name: 'consent.revoked', payload: { kind: 'transfer', textVersion: 1 } },
    ]);
    await expect(db().query('DELETE FROM consent')).rejects.toThrow(/append-only/);
  });

  it('is to the text of today, of a kind that there is, and of students', async () => {
    const { accountId } = await aTraveller([]);
    const send = (body: object) => rooms().send(accountId, 'POST', '/consents', body);
    expect(await send({ kind: 'transfer', textVersion: 2, given: true })).toMatchObject({
      status: 409,
      body: { code: 'consent.text_outdated' },
    });
    for (const body of [
      { kind: 'marketing', textVersion: 1, given: true },
      { kind: 'transfer', textVersion: 0, given: true },
      { kind: 'transfer', textVersion: 1, given: 'yes' },
      { kind: 'transfer', given: true },
    ]) {
      expect((await send(body)).status).toBe(422);
    }
    const adviser = await anAccountWith(db(), 'adviser');
    expect((await get(adviser, '/consents')).status).toBe(403);
    expect((await get(undefined, '/consents')).status).toBe(401);
  });

  it('answered by two clicks at once is one row', async () => {
    const { accountId } = await aTraveller([]);
    await Promise.all(Array.from({ length: 6 }, () => answer(accountId, 'provision', true)));
    expect(await db().rows('SELECT given FROM consent')).toEqual([{ given: true }]);
  });
});

describe('without the consent to the transfer', () => {
  /** Everybody in Canada who reads of a student’s placement, and those at home. */
  async function aStay(state: string) {
    const student = await aTraveller();
    const project = await aProject(db());
    const placement = await aPlacement(db(), {
      studentId: student.id,
      projectId: project.id,
      state,
    });
    const canada = {
      supervisor: await aSupervisorOf(project.id),
      host_office: await atUniversity('host_office', project.universityId),
      adviser: await anAccountWith(db(), 'adviser', { kind: 'hub', id: 'toronto' }),
      everywhere: await anAccountWith(db(), 'adviser'),
    };
    return { student, placement, canada };
  }

  it('nobody in Canada reads of placements and awards; those at home do', async () => {
    const { student, placement, canada } = await aStay('approved');
    const { id: awardId } = await anAward(db(), { placementId: placement.id });
    const seen = async (account: string) => ({
      record: (await get(account, `/placements/${placement.id}`)).status,
      listed: (await get(account, '/placements')).body.items.length as number,
    });
    for (const account of Object.values(canada)) {
      expect(await seen(account)).toEqual({ record: 200, listed: 1 });
    }
    expect((await get(canada.adviser, `/awards/${awardId}`)).status).toBe(200);
    await answer(student.accountId, 'transfer', false);
    for (const account of Object.values(canada)) {
      expect(await seen(account)).toEqual({ record: 404, listed: 0 });
    }
    for (const account of [canada.adviser, canada.everywhere]) {
      expect((await get(account, `/awards/${awardId}`)).status).toBe(404);
      expect((await get(account, '/awards')).body.items).toEqual([]);
    }
    const home = await atUniversity('university_coordinator', student.universityId);
    for (const account of [student.accountId, home, await anAccountWith(db(), 'admin')]) {
      expect(await seen(account)).toEqual({ record: 200, listed: 1 });
    }
    await answer(student.accountId, 'transfer', true);
    expect(await seen(canada.supervisor)).toEqual({ record: 200, listed: 1 });
  });

  it('no adviser approves, returns or refuses', async () => {
    const { student, placement, canada } = await aStay('proposed');
    const fundId = await aFund(db());
    await answer(student.accountId, 'transfer', false);
    const post = (verb: string, body: object) =>
      rooms().send(canada.adviser, 'POST', `/placements/${placement.id}/${verb}`, body);
    expect((await post('approval', { fundId, amountCents: 100 })).status).toBe(404);
    expect((await post('return', { reason: 'x' })).status).toBe(404);
    expect((await post('rejection', { reason: 'x' })).status).toBe(404);
    await answer(student.accountId, 'transfer', true);
    expect(await post('approval', { fundId, amountCents: 100 })).toMatchObject({ status: 200 });
  });

  it('no host office reads of offers, and silence is no consent', async () => {
    const student = await aTraveller();
    const { offer, office } = await anOffered(student);
    const silent = await aStudent(db(), { consents: ['collection'] });
    const hidden = await anOffered({ ...silent });
    expect((await get(office, `/offers/${offer.id}`)).status).toBe(200);
    expect((await get(hidden.office, `/offers/${hidden.offer.id}`)).status).toBe(404);
    expect((await get(hidden.office, '/offers')).body.items).toEqual([]);
    await answer(student.accountId, 'transfer', false);
    expect((await get(office, `/offers/${offer.id}`)).status).toBe(404);
    const all = await anAccountWith(db(), 'host_office');
    expect((await get(all, '/offers')).body.items).toEqual([]);
  });
});

describe('without the consent to the collection', () => {
  it('no application is submitted, by whatever way', async () => {
    const student = await aTraveller();
    await answer(student.accountId, 'collection', false);
    const project = await aProject(db());
    const { rows } = await db().query<{ id: string }>(
      `INSERT INTO application (student_id, call_id, rule_set_id)
       SELECT $1, c.id, c.rule_set_id FROM call c WHERE c.id = $2 RETURNING id`,
      [student.id, project.callId],
    );
    const submit = () => handIn(db(), rows[0]?.id ?? '');
    await expect(submit()).rejects.toMatchObject({
      constraint: 'application_is_submitted_with_consent',
    });
    await answer(student.accountId, 'collection', true);
    expect(await submit()).toBe(1);
  });
});
