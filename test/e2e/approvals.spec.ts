import { aCall, aFund, aPlacement, aProject, aStudent } from '../builders/index.js';
import { tallyOf, useApprovals } from '../support/approvals.js';
import { anAccountWith } from '../support/catalogue.js';

const { db, rooms, anAdviser, approve, balancesOf, committedOf } = useApprovals();

afterEach(async () => expect(await db().breaches()).toEqual([]));

describe('an approval', () => {
  it('takes the award in the same transaction', async () => {
    const adviser = await anAdviser();
    const fundId = await aFund(db());
    const { id, studentId } = await aPlacement(db());
    const answer = await approve(adviser, id, { fundId, amountCents: 600_000 });
    expect(answer).toMatchObject({
      status: 200,
      body: {
        id,
        state: 'approved',
        award: { fundId, amountCents: 600_000, currency: 'CAD' },
        can: { approve: false },
      },
    });
    expect(await balancesOf(fundId)).toEqual({
      source: -10_000_000,
      available: 9_400_000,
      committed: 600_000,
    });
    expect(await committedOf(studentId)).toBe(600_000);
    const { body: list } = await rooms().send(adviser, 'GET', '/awards');
    expect(list.items).toMatchObject([
      { placementId: id, studentId, fundId, amountCents: 600_000, currency: 'CAD' },
    ]);
    const awardId = list.items[0].id as string;
    const { body: fund } = await rooms().send(adviser, 'GET', `/funds/${fundId}`);
    expect(fund).toMatchObject({ committedCents: 600_000, availableCents: 9_400_000 });
    const { body: entries } = await rooms().send(
      adviser,
      'GET',
      `/funds/${fundId}/entries?limit=1`,
    );
    expect(entries).toMatchObject({
      items: [
        {
          kind: 'award',
          awardId,
          actorName: '김하늘',
          lines: [
            { account: 'available', amountCents: -600_000, balanceAfterCents: 9_400_000 },
            { account: 'committed', amountCents: 600_000, balanceAfterCents: 600_000 },
          ],
        },
      ],
    });
    const older = `/funds/${fundId}/entries?cursor=${entries.nextCursor}`;
    expect((await rooms().send(adviser, 'GET', older)).body.items).toMatchObject([
      { kind: 'budget' },
    ]);
    const events = await db().rows('SELECT name, subject_id AS subject FROM event ORDER BY name');
    expect(events).toEqual([
      { name: 'award.approved', subject: awardId },
      { name: 'placement.approved', subject: id },
    ]);
  });

  it('refuses with the numbers, and changes nothing', async () => {
    const adviser = await anAdviser();
    const fundId = await aFund(db(), { budgetCents: 500_000 });
    const { id, studentId } = await aPlacement(db());
    const early = await aPlacement(db(), { startsOn: '2026-12-31' });
    const late = await aPlacement(db(), { startsOn: '2028-01-01' });
    const tries: [string, object, number, object][] = [
      [
        id,
        { fundId, amountCents: 600_001 },
        409,
        { code: 'award.above_call_limit', askedCents: 600_001, limitCents: 600_000 },
      ],
      [
        id,
        { fundId, amountCents: 500_001 },
        409,
        { code: 'fund.overspent', askedCents: 500_001, availableCents: 500_000 },
      ],
      [
        early.id,
        { fundId, amountCents: 1 },
        409,
        { code: 'fund.not_in_period', startsOn: '2026-12-31' },
      ],
      [late.id, { fundId, amountCents: 1 }, 409, { code: 'fund.not_in_period' }],
      [id, { fundId: id, amountCents: 1 }, 422, { errors: [{ pointer: '/fundId' }] }],
    ];
    for (const [placement, body, status, refusal] of tries) {
      expect(await approve(adviser, placement, body)).toMatchObject({ status, body: refusal });
    }
    for (const amountCents of [0, -1, 1.5, '100', 1e21, null]) {
      const answer = await approve(adviser, id, { fundId, amountCents });
      expect(answer).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/amountCents' }] },
      });
    }
    expect(await committedOf(studentId)).toBe(0);
    expect(await balancesOf(fundId)).toMatchObject({ available: 500_000, committed: 0 });
    expect(await db().rows('SELECT state FROM placement GROUP BY state')).toEqual([
      { state: 'proposed' },
    ]);
    expect(await db().rows('SELECT name FROM event')).toEqual([]);
  });

  it('is worded in the language of the reader', async () => {
    const fundId = await aFund(db());
    const { id } = await aPlacement(db());
    const body = { fundId, amountCents: 700_000 };
    const titles = [];
    for (const language of ['ko', 'en', 'fr']) {
      const answer = await approve(await anAdviser(), id, body, { 'accept-language': language });
      titles.push(answer.body.title);
    }
    expect(titles).toEqual([
      expect.stringContaining('CA$6,000'),
      expect.stringContaining('CA$6,000'),
      expect.stringContaining('6\u00a0000\u00a0$\u00a0CA'),
    ]);
  });

  it('keeps to what a student may receive for life', async () => {
    const adviser = await anAdviser();
    const fundId = await aFund(db());
    const { id: callId } = await aCall(db(), { rules: { maxAwardCents: 1_000_000 } });
    const project = await aProject(db(), { callId });
    const student = await aStudent(db());
    const wishes = { studentId: student.id, projectId: project.id };
    const first = await aPlacement(db(), { ...wishes, startsOn: '2027-05-01' });
    const second = await aPlacement(db(), { ...wishes, startsOn: '2027-08-01' });
    expect((await approve(adviser, first.id, { fundId, amountCents: 1_000_000 })).status).toBe(200);
    expect(await approve(adviser, second.id, { fundId, amountCents: 200_001 })).toMatchObject({
      status: 409,
      body: {
        code: 'placement.money_exceeded',
        beforeCents: 1_000_000,
        askedCents: 200_001,
        limitCents: 1_200_000,
      },
    });
    expect((await approve(adviser, second.id, { fundId, amountCents: 200_000 })).status).toBe(200);
  });

  it('is given once, on the version that was read', async () => {
    const adviser = await anAdviser();
    const fundId = await aFund(db());
    const { id } = await aPlacement(db());
    const body = { fundId, amountCents: 100_000 };
    const stale = await approve(adviser, id, body, { 'if-match': '"7"' });
    expect(stale).toMatchObject({ status: 412, body: { code: 'version.stale', current: 1 } });
    const answers = await Promise.all(Array.from({ length: 6 }, () => approve(adviser, id, body)));
    expect(tallyOf(answers)).toEqual({ approved: 1, 'placement.wrong_state': 5 });
    expect(await balancesOf(fundId)).toMatchObject({ committed: 100_000 });
  });

  it('belongs to the adviser of the hub who did not propose it', async () => {
    const fundId = await aFund(db());
    const { id } = await aPlacement(db());
    const body = { fundId, amountCents: 100_000 };
    const answerTo = async (account: string | undefined) => {
      const answer = await approve(account, id, body);
      return [answer.status, answer.body.code];
    };
    const hidden = [404, 'not_found'];
    const forbidden = [403, 'auth.forbidden'];
    expect(await answerTo(undefined)).toEqual([401, 'auth.required']);
    expect(await answerTo(await anAdviser('montreal'))).toEqual(hidden);
    for (const role of ['programme_coordinator', 'university_coordinator', 'student', 'admin']) {
      expect(await answerTo(await anAccountWith(db(), role))).toEqual(forbidden);
    }
    const twoHats = await anAccountWith(db(), 'programme_coordinator');
    await db().query(
      `INSERT INTO role_grant (account_id, role, scope_kind, scope_id)
       VALUES ($1, 'adviser', 'hub', 'montreal')`,
      [twoHats],
    );
    expect(await answerTo(twoHats)).toEqual(forbidden);
    const proposer = await anAdviser();
    await db().query('UPDATE placement SET proposed_by = $2 WHERE id = $1', [id, proposer]);
    expect(await answerTo(proposer)).toEqual([409, 'placement.own_proposal']);
    const missing = '00000000-0000-4000-8000-000000000000';
    expect((await approve(await anAdviser(), missing, body)).status).toBe(404);
    expect(await answerTo(await anAdviser())).toEqual([200, undefined]);
  });
});

describe('approvals at once', () => {
  it('never spend more than the fund has', async () => {
    const adviser = await anAdviser();
    const fundId = await aFund(db(), { budgetCents: 1_900_000 });
    const project = await aProject(db());
    const other = await aProject(db(), { callId: project.callId });
    const placements = [];
    for (const projectId of [project.id, other.id]) {
      for (let nth = 0; nth < 5; nth += 1) placements.push(await aPlacement(db(), { projectId }));
    }
    const answers = await Promise.all(
      placements.map(({ id }) => approve(adviser, id, { fundId, amountCents: 600_000 })),
    );
    expect(tallyOf(answers)).toEqual({ approved: 3, 'fund.overspent': 7 });
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body).toMatchObject({ askedCents: 600_000, availableCents: 100_000 });
    expect(await balancesOf(fundId)).toEqual({
      source: -1_900_000,
      available: 100_000,
      committed: 1_800_000,
    });
    const [sum] = await db().rows('SELECT sum(amount_cents)::int AS cents FROM ledger_line');
    expect(sum).toEqual({ cents: 0 });
  });

  it('never give a student more than the ceiling', async () => {
    const adviser = await anAdviser();
    const funds = [await aFund(db()), await aFund(db())];
    const { id: callId } = await aCall(db(), { rules: { maxAwardCents: 1_000_000 } });
    const project = await aProject(db(), { callId });
    const student = await aStudent(db());
    const starts = ['2027-03-01', '2027-06-01', '2027-09-01'];
    const placements = [];
    for (const startsOn of starts) {
      const wishes = { studentId: student.id, projectId: project.id, startsOn, weeks: 10 };
      placements.push(await aPlacement(db(), wishes));
    }
    const answers = await Promise.all(
      placements.map(({ id }, nth) =>
        approve(adviser, id, { fundId: funds[nth % 2], amountCents: 700_000 }),
      ),
    );
    expect(tallyOf(answers)).toEqual({ approved: 1, 'placement.money_exceeded': 2 });
    for (const { body } of answers.filter(({ status }) => status === 409)) {
      expect(body).toMatchObject({ beforeCents: 700_000, askedCents: 700_000 });
    }
    expect(await committedOf(student.id)).toBe(700_000);
  });
});
