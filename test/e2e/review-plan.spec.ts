import {
  aCall,
  anApplication,
  aReview,
  aReviewer,
  aStudent,
  aUniversity,
} from '../builders/index.js';
import { anAccountWith } from '../support/catalogue.js';
import { useReviewing } from '../support/reviewing.js';

const { db, get, post, patch, put } = useReviewing();

afterEach(async () => expect(await db().breaches()).toEqual([]));

/** A call with nominated applications of three universities, and a pool. */
async function aCallInReview(many: number, wishes: { reviewsWanted?: number } = {}) {
  const homes = await Promise.all([aUniversity(db()), aUniversity(db()), aUniversity(db())]);
  const { id: callId } = await aCall(db(), { rules: { reviewsWanted: 2, ...wishes } });
  const applications: string[] = [];
  for (let nth = 0; nth < many; nth++) {
    const { id: studentId } = await aStudent(db(), { universityId: homes[nth % 3] ?? '' });
    const { id } = await anApplication(db(), { studentId, callId, state: 'nominated' });
    applications.push(id);
  }
  const coordinator = await anAccountWith(db(), 'programme_coordinator');
  return {
    callId,
    homes,
    applications,
    coordinator,
    path: `/calls/${callId}/review-assignments/plan`,
  };
}

const reviewsOf = (callId: string) =>
  db().rows<{ application: string; reviewer: string; state: string }>(
    `SELECT application_id AS application, reviewer_id AS reviewer, state FROM review
     WHERE call_id = $1 AND state <> 'cancelled'`,
    [callId],
  );

it('a plan is tried, then made: each read twice, nobody by their own university', async () => {
  const { callId, homes, coordinator, path } = await aCallInReview(9);
  const own = await aReviewer(db(), { university: homes[0] });
  for (let nth = 0; nth < 3; nth++) await aReviewer(db());
  const tried = await post(coordinator, path, { dryRun: true });
  expect(tried).toMatchObject({ status: 200, body: { dryRun: true, assigned: 18, short: [] } });
  expect(await reviewsOf(callId)).toEqual([]);
  const made = await post(coordinator, path, {});
  expect(made.body).toMatchObject({ assigned: 18, removed: 0, spread: 1, perApplication: 2 });
  const reviews = await reviewsOf(callId);
  expect(reviews).toHaveLength(18);
  expect(new Set(reviews.map(({ application }) => application)).size).toBe(9);
  const [wrong] = await db().rows<{ count: number }>(
    `SELECT count(*)::int FROM review v JOIN application a ON a.id = v.application_id
     JOIN student s ON s.id = a.student_id WHERE v.reviewer_id = $1 AND s.university_id = $2`,
    [own, homes[0]],
  );
  expect(wrong?.count).toBe(0);
  const mine = await get(own, '/review-assignments?mine=true&limit=100');
  expect(mine.body.items.length).toBeGreaterThanOrEqual(4);
});

it('two coordinators who plan at once assign nothing twice', async () => {
  const { callId, coordinator, path } = await aCallInReview(6);
  for (let nth = 0; nth < 4; nth++) await aReviewer(db());
  const other = await anAccountWith(db(), 'programme_coordinator');
  const answers = await Promise.all([post(coordinator, path, {}), post(other, path, {})]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(answers.map(({ body }) => body.assigned).sort()).toEqual([0, 12]);
  expect(await reviewsOf(callId)).toHaveLength(12);
});

it('rebalancing never moves what was begun', async () => {
  const { callId, applications, coordinator, path } = await aCallInReview(8);
  const busy = await aReviewer(db());
  for (const [nth, applicationId] of applications.entries()) {
    await aReview(db(), {
      ...{ applicationId, callId, reviewerId: busy, state: nth < 3 ? 'started' : 'assigned' },
    });
  }
  await aReviewer(db());
  const { body } = await post(coordinator, path, { mode: 'rebalance', perApplication: 1 });
  expect(body).toMatchObject({ assigned: 4, removed: 4, spread: 0 });
  const kept = await reviewsOf(callId);
  expect(kept.filter(({ state }) => state === 'started').map(({ reviewer }) => reviewer)).toEqual([
    ...[busy, busy, busy],
  ]);
});

it('limits, absences and conflicts of the pool are kept, and what is short says why', async () => {
  const { applications, coordinator, path } = await aCallInReview(3);
  const [limited, away, plain] = [
    ...[await aReviewer(db()), await aReviewer(db()), await aReviewer(db())],
  ];
  const described = {
    ...{ universityId: null, department: null, fields: [], languages: ['ko', 'en'] },
    ...{ mostReviews: 1, isActive: true, absences: [] },
  };
  expect(await put(coordinator, `/reviewers/${limited}`, described)).toMatchObject({ status: 200 });
  const absences = [{ startsOn: '2020-01-01', endsOn: '2099-12-31' }];
  const backwards = [{ startsOn: '2027-05-02', endsOn: '2027-05-01' }];
  const bad = await put(coordinator, `/reviewers/${away}`, { ...described, absences: backwards });
  expect(bad).toMatchObject({ status: 422, body: { errors: [{ pointer: '/absences/0/endsOn' }] } });
  await put(coordinator, `/reviewers/${away}`, { ...described, mostReviews: null, absences });
  const conflict = { kind: 'teacher', accountId: plain };
  await post(coordinator, `/applications/${applications[0]}/conflicts`, conflict);
  const { body } = await post(coordinator, path, {});
  expect(body.assigned).toBe(3);
  const notes = body.loads.map(({ reviewerId, after, note }: Record<string, unknown>) => [
    ...[reviewerId, after, note],
  ]);
  expect(notes).toEqual(
    expect.arrayContaining([
      [away, 0, 'away'],
      [limited, 1, null],
      [plain, 2, null],
    ]),
  );
  expect(body.short.map(({ missing }: { missing: number }) => missing)).toEqual([1, 1, 1]);
  expect(await patch(coordinator, `/reviewers/${away}`, {})).toMatchObject({ status: 404 });
});

it.each([{ perApplication: 0 }, { perApplication: 2.5 }, { mode: 'shuffle' }, { dryRun: 'yes' }])(
  '%j is refused',
  async (body) => {
    const { coordinator, path } = await aCallInReview(1);
    expect(await post(coordinator, path, body)).toMatchObject({ status: 422 });
  },
);
