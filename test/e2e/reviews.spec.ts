import { aReview, aReviewer, walkApplication } from '../builders/index.js';
import { useReviewing, whole } from '../support/reviewing.js';

const { db, aDesk, get, post, patch, remove } = useReviewing();

afterEach(async () => expect(await db().breaches()).toEqual([]));

describe('a reviewer', () => {
  it('writes, hands in, and takes it back within the hour', async () => {
    const { reviewer, reviewId } = await aDesk();
    const path = `/reviews/${reviewId}`;
    const opened = await get(reviewer, path);
    expect(opened).toMatchObject({
      status: 200,
      headers: { etag: '"1"' },
      body: {
        state: 'assigned',
        isBlind: false,
        isOver: false,
        rubric: { number: 1, criteria: [{ key: 'motivation', weight: 75 }, { key: 'plan' }] },
        material: { statement: expect.stringContaining('models') },
        others: null,
        progress: { done: 0, total: 1 },
        can: { write: true, submit: true, reopen: false, abstain: true, cancel: false },
      },
    });
    const saved = await patch(reviewer, path, { scores: { motivation: 4 } }, { 'if-match': '"1"' });
    expect(saved).toMatchObject({ status: 200, body: { state: 'started', version: 2 } });
    const early = await post(reviewer, `${path}/submission`);
    expect(early).toMatchObject({ status: 422, body: { code: 'review.incomplete', count: 2 } });
    expect(early.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/scores/plan',
      '/recommendation',
    ]);
    await patch(reviewer, path, { ...whole, privateNote: 'Ask about May.' });
    const done = await post(reviewer, `${path}/submission`);
    expect(done).toMatchObject({
      status: 200,
      body: { state: 'submitted', total: '3.750', progress: { done: 1, total: 1 }, others: [] },
    });
    expect(await patch(reviewer, path, { comment: 'x' })).toMatchObject({
      status: 409,
      body: { code: 'review.wrong_state' },
    });
    const back = await post(reviewer, `${path}/reopening`);
    expect(back.body).toMatchObject({ state: 'started', total: null, scores: whole.scores });
  });

  it('is kept from taking it back when the hour is over', async () => {
    const { reviewer, reviewId } = await aDesk({}, 'submitted');
    await db().query(
      `UPDATE review SET submitted_at = submitted_at - interval '61 minutes' WHERE id = $1`,
      [reviewId],
    );
    const late = await post(reviewer, `/reviews/${reviewId}/reopening`);
    expect(late).toMatchObject({ status: 409, body: { code: 'review.reopening_over' } });
  });

  it('reads others only when their own is in, and never private notes', async () => {
    const { reviewer, reviewId, applicationId, callId, coordinator } = await aDesk();
    const other = await aReviewer(db());
    const done = await aReview(db(), {
      ...{ applicationId, callId, reviewerId: other, state: 'submitted' },
    });
    await db().query(`UPDATE review SET private_note = 'a secret thought' WHERE id = $1`, [done]);
    expect((await get(reviewer, `/reviews/${reviewId}`)).body.others).toBeNull();
    expect(await get(reviewer, `/reviews/${done}`)).toMatchObject({ status: 404 });
    const own = await get(reviewer, `/applications/${applicationId}/reviews`);
    expect(own.body.items.map(({ id }: { id: string }) => id)).toEqual([reviewId]);
    await patch(reviewer, `/reviews/${reviewId}`, whole);
    const { body } = await post(reviewer, `/reviews/${reviewId}/submission`);
    expect(body.others).toMatchObject([{ id: done, total: '3.500', recommendation: 'yes' }]);
    const read = await get(coordinator, `/reviews/${done}`);
    expect(read.body).toMatchObject({ privateNote: null, total: '3.500' });
    expect(JSON.stringify([body, read.body])).not.toContain('secret thought');
  });

  it('abstains, and does not meet the application again', async () => {
    const { reviewer, reviewId, applicationId } = await aDesk();
    const left = await post(reviewer, `/reviews/${reviewId}/abstention`, { kind: 'teacher' });
    expect(left).toMatchObject({ status: 204 });
    expect(await get(reviewer, `/reviews/${reviewId}`)).toMatchObject({ status: 404 });
    const { body } = await get(reviewer, '/review-assignments?mine=true');
    expect(body.items).toEqual([]);
    const again = db().query(
      `INSERT INTO review (application_id, call_id, reviewer_id, rubric_id, origin)
       SELECT application_id, call_id, reviewer_id, rubric_id, 'manual' FROM review WHERE id = $1`,
      [reviewId],
    );
    await expect(again).rejects.toThrow(/conflict of interest/);
    expect(applicationId).toBeTruthy();
  });

  it('is served the least reviewed of their own, and then the others', async () => {
    const { reviewer, reviewId, applicationId, callId } = await aDesk();
    await aReview(db(), { applicationId, callId, state: 'submitted' });
    const second = await aDesk();
    const other = await aReview(db(), {
      ...{ applicationId: second.applicationId, callId: second.callId, reviewerId: reviewer },
    });
    const next = async (query = '') =>
      (await get(reviewer, `/review-assignments/next${query}`)).body;
    expect(await next()).toEqual({ id: other, done: 0, total: 2 });
    expect(await next(`?after=${other}`)).toMatchObject({ id: reviewId });
    expect(await next(`?call=${callId}&after=${reviewId}`)).toMatchObject({ id: null, total: 1 });
  });
});

describe('bad input', () => {
  it.each([
    ['a mark of six', { scores: { motivation: 6 } }, '/scores/motivation'],
    ['half a mark', { scores: { motivation: 3.5 } }, '/scores/motivation'],
    ['a mark in words', { scores: { motivation: '4' } }, '/scores/motivation'],
    ['an unknown criterion', { scores: { charm: 4 } }, '/scores/charm'],
    ['a criterion of the language', { scores: { ['__proto__x']: 4 } }, '/scores/__proto__x'],
    ['marks in a list', { scores: [4, 3] }, '/scores'],
    ['words that are a number', { comments: { plan: 7 } }, '/comments/plan'],
    ['an unknown recommendation', { recommendation: 'perhaps' }, '/recommendation'],
    ['a half surrogate pair', { comment: '\ud83d' }, '/comment'],
  ])('%s is refused and nothing is kept', async (_, body, pointer) => {
    const { reviewer, reviewId } = await aDesk();
    const refused = await patch(reviewer, `/reviews/${reviewId}`, body);
    expect(refused).toMatchObject({ status: 422, body: { code: 'input.invalid' } });
    expect(refused.body.errors[0].pointer).toBe(pointer);
    expect((await get(reviewer, `/reviews/${reviewId}`)).body).toMatchObject({
      state: 'assigned',
      version: 1,
    });
  });

  it('after the last day, and of an application that was withdrawn, is refused', async () => {
    const late = await aDesk({ reviewUntil: '2026-01-31' });
    const answer = await patch(late.reviewer, `/reviews/${late.reviewId}`, whole);
    expect(answer).toMatchObject({ status: 409, body: { code: 'review.too_late' } });
    const gone = await aDesk();
    await walkApplication(db(), gone.applicationId, 'withdrawn');
    const left = await patch(gone.reviewer, `/reviews/${gone.reviewId}`, whole);
    expect(left).toMatchObject({ status: 409, body: { code: 'review.not_in_review' } });
    const seen = await get(gone.reviewer, `/reviews/${gone.reviewId}`);
    expect(seen.body).toMatchObject({ isOver: true, can: { write: false } });
  });

  it('a stale version is refused, whoever wrote it', async () => {
    const { reviewer, reviewId } = await aDesk();
    const stale = { 'if-match': '"1"' };
    await patch(reviewer, `/reviews/${reviewId}`, { comment: 'first' }, stale);
    const second = await patch(reviewer, `/reviews/${reviewId}`, { comment: 'second' }, stale);
    expect(second).toMatchObject({ status: 412, body: { code: 'version.stale' } });
  });
});

describe('a programme coordinator', () => {
  it('assigns each to each, once, and takes back what nobody began', async () => {
    const { coordinator, applicationId, reviewer, reviewId } = await aDesk();
    const other = await aReviewer(db());
    const body = { applicationIds: [applicationId], reviewerIds: [reviewer, other] };
    const made = await post(coordinator, '/review-assignments', body);
    expect(made).toMatchObject({ status: 201, body: { ids: [expect.any(String)] } });
    expect((await post(coordinator, '/review-assignments', body)).body.ids).toEqual([]);
    const [id] = made.body.ids as string[];
    expect(await remove(coordinator, `/review-assignments/${id}`)).toMatchObject({ status: 204 });
    await patch(reviewer, `/reviews/${reviewId}`, { comment: 'begun' });
    const begun = await remove(coordinator, `/review-assignments/${reviewId}`);
    expect(begun).toMatchObject({ status: 409, body: { code: 'review.was_touched' } });
  });

  it('may not assign somebody of the same university, or nobody who reviews', async () => {
    const { coordinator, applicationId } = await aDesk();
    const [found] = await db().rows<{ university: string; account: string }>(
      `SELECT s.university_id AS university, s.account_id AS account FROM application a
       JOIN student s ON s.id = a.student_id WHERE a.id = $1`,
      [applicationId],
    );
    const colleague = await aReviewer(db(), { university: found?.university ?? '' });
    const assign = (reviewer: string) =>
      post(coordinator, '/review-assignments', {
        ...{ applicationIds: [applicationId], reviewerIds: [reviewer] },
      });
    expect(await assign(colleague)).toMatchObject({
      status: 409,
      body: { code: 'review.own_university' },
    });
    expect(await assign(found?.account ?? coordinator)).toMatchObject({ status: 422 });
  });

  it('starts an own review, once', async () => {
    const { coordinator, applicationId } = await aDesk();
    const path = `/applications/${applicationId}/reviews`;
    const made = await post(coordinator, path, { scores: { plan: 5 } });
    expect(made).toMatchObject({ status: 201, body: { state: 'started', scores: { plan: 5 } } });
    expect(await post(coordinator, path, {})).toMatchObject({
      status: 409,
      body: { code: 'review.already_there' },
    });
  });

  it('publishes a rubric: what is in stays under its own, open reviews move along', async () => {
    const { coordinator, callId, applicationId, reviewer, reviewId } = await aDesk();
    await patch(reviewer, `/reviews/${reviewId}`, { scores: { motivation: 2, plan: 5 } });
    const done = await aReview(db(), { applicationId, callId, state: 'submitted' });
    const { body } = await get(coordinator, `/calls/${callId}/rubrics`);
    const [first] = body.items;
    expect(first).toMatchObject({ number: 1, submittedReviews: 1 });
    const criteria = [first.criteria[0], { ...first.criteria[1], key: 'fit' }];
    const made = await post(coordinator, `/calls/${callId}/rubrics`, { criteria });
    expect(made).toMatchObject({ status: 201, body: { items: [{ number: 2 }, { number: 1 }] } });
    expect((await get(reviewer, `/reviews/${reviewId}`)).body).toMatchObject({
      ...{ rubric: { number: 2 }, scores: { motivation: 2 } },
    });
    expect((await get(coordinator, `/reviews/${done}`)).body).toMatchObject({
      ...{ rubric: { number: 1 }, total: '3.500' },
    });
    const twice = { criteria: [criteria[0], criteria[0]] };
    expect(await post(coordinator, `/calls/${callId}/rubrics`, twice)).toMatchObject({
      ...{ status: 422, body: { errors: [{ pointer: '/criteria/1/key' }] } },
    });
  });
});
