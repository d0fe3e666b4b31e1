import { aFund, anAccount, aPlacement, aProject, aStudent } from '../builders/index.js';
import { useApprovals } from '../support/approvals.js';
import { anAccountWith } from '../support/catalogue.js';

const { db, rooms, courier, anAdviser, approve, balancesOf, committedOf } = useApprovals();

afterEach(async () => expect(await db().breaches()).toEqual([]));

describe('a placement that comes to nothing', () => {
  it('gives its money back once, however often it is told', async () => {
    const adviser = await anAdviser();
    const fundId = await aFund(db());
    const { id, studentId } = await aPlacement(db());
    await approve(adviser, id, { fundId, amountCents: 600_000 });
    const coordinator = await anAccountWith(db(), 'programme_coordinator');
    const withdrawal = { reason: 'The student serves in the army.' };
    const path = `/placements/${id}/withdrawal`;
    const withdrawn = await rooms().send(coordinator, 'POST', path, withdrawal);
    expect(withdrawn).toMatchObject({ status: 200, body: { state: 'withdrawn' } });
    await Promise.all([1, 2, 3].map(() => courier().deliver('placement.withdrawn', id)));
    await courier().deliver('placement.rejected', id);
    expect(await balancesOf(fundId)).toEqual({
      source: -10_000_000,
      available: 10_000_000,
      committed: 0,
    });
    expect(await committedOf(studentId)).toBe(0);
    const { body } = await rooms().send(adviser, 'GET', `/funds/${fundId}/entries`);
    expect(body.items.map(({ kind }: { kind: string }) => kind)).toEqual([
      'award_cancellation',
      'award',
      'budget',
    ]);
    const awards = await rooms().send(adviser, 'GET', `/awards?placement=${id}`);
    expect(awards.body.items).toMatchObject([{ state: 'cancelled', version: 2 }]);
  });

  it('keeps no money when it is withdrawn and approved at once', async () => {
    const adviser = await anAdviser();
    const coordinator = await anAccountWith(db(), 'programme_coordinator');
    const fundId = await aFund(db());
    const { id: projectId } = await aProject(db());
    const placements = [];
    for (let nth = 0; nth < 5; nth += 1) placements.push(await aPlacement(db(), { projectId }));
    const withdraw = (id: string) =>
      rooms().send(coordinator, 'POST', `/placements/${id}/withdrawal`, { reason: 'Illness.' });
    const answers = await Promise.all(
      placements.flatMap(({ id }) => [
        approve(adviser, id, { fundId, amountCents: 100_000 }),
        withdraw(id),
      ]),
    );
    expect(answers.filter(({ status }) => status !== 200 && status !== 409)).toEqual([]);
    for (const { id } of placements) await courier().deliver('placement.withdrawn', id);
    const states = await db().rows('SELECT DISTINCT state FROM placement');
    expect(states).toEqual([{ state: 'withdrawn' }]);
    expect(await balancesOf(fundId)).toMatchObject({ available: 10_000_000, committed: 0 });
  });

  it('without an award has nothing to give back', async () => {
    const { id } = await aPlacement(db(), { state: 'rejected' });
    await courier().deliver('placement.rejected', id);
    expect(await db().rows('SELECT id FROM ledger_entry')).toEqual([]);
  });
});

describe('awards', () => {
  it('are seen by the student, the hub and the programme', async () => {
    const account = await anAccountWith(db(), 'student', { kind: 'self' });
    const student = await aStudent(db(), { accountId: account });
    const { id } = await aPlacement(db(), { studentId: student.id });
    const adviser = await anAdviser();
    await approve(adviser, id, { fundId: await aFund(db()), amountCents: 600_000 });
    await approve(adviser, (await aPlacement(db())).id, {
      fundId: await aFund(db()),
      amountCents: 100_000,
    });
    const { body } = await rooms().send(account, 'GET', '/awards');
    expect(body.items).toMatchObject([{ placementId: id, amountCents: 600_000 }]);
    const path = `/awards/${body.items[0].id}`;
    const seenBy = async (viewer: string): Promise<[number, number | undefined]> => {
      const list = await rooms().send(viewer, 'GET', '/awards');
      return [(await rooms().send(viewer, 'GET', path)).status, list.body.items?.length];
    };
    expect(await seenBy(account)).toEqual([200, 1]);
    expect(await seenBy(adviser)).toEqual([200, 2]);
    expect(await seenBy(await anAccountWith(db(), 'adviser'))).toEqual([200, 2]);
    expect(await seenBy(await anAccountWith(db(), 'programme_coordinator'))).toEqual([200, 2]);
    expect(await seenBy(await anAccountWith(db(), 'admin'))).toEqual([200, 2]);
    expect(await seenBy(await anAdviser('montreal'))).toEqual([404, 0]);
    const stranger = await anAccountWith(db(), 'student', { kind: 'self' });
    expect(await seenBy(stranger)).toEqual([404, 0]);
    const home = { kind: 'university', id: student.universityId };
    const coordinator = await anAccountWith(db(), 'university_coordinator', home);
    expect(await seenBy(coordinator)).toEqual([403, undefined]);
    expect((await rooms().send(await anAccount(db()), 'GET', path)).status).toBe(403);
  });

  it('are listed page by page, with a constant number of statements', async () => {
    const adviser = await anAdviser();
    const fundId = await aFund(db());
    const list = (path: string) => rooms().send(adviser, 'GET', path);
    const seen: string[] = [];
    for (let nth = 0; nth < 3; nth += 1) {
      await approve(adviser, (await aPlacement(db())).id, { fundId, amountCents: 1_000 + nth });
    }
    let cursor = '';
    do {
      const { body } = await list(`/awards?limit=2${cursor && `&cursor=${cursor}`}`);
      seen.push(...body.items.map(({ amountCents }: { amountCents: number }) => amountCents));
      cursor = body.nextCursor ?? '';
    } while (cursor);
    expect(seen).toEqual([1_002, 1_001, 1_000]);
    const one = await rooms().countStatements(() => list('/awards?limit=1'));
    expect(await rooms().countStatements(() => list('/awards'))).toBe(one);
    expect((await list(`/awards?fund=${fundId}&state=cancelled`)).body.items).toEqual([]);
    expect((await list('/awards?state=lost')).status).toBe(422);
  });
});
