import { aCall, anApplication, aProject } from '../builders/index.js';
import { useApplicants } from '../support/applicants.js';
import { anAccountWith } from '../support/catalogue.js';

const { db, rooms, aStudentWithRole, coordinatorOf, aReadyDraft, post } = useApplicants();

describe('who sees applications', () => {
  it('is the student, the coordinators of the university, and those of the programme', async () => {
    const [ours, theirs] = [await aStudentWithRole(), await aStudentWithRole()];
    const { id: callId } = await aCall(db());
    const mine = await anApplication(db(), { studentId: ours.id, callId, state: 'submitted' });
    await anApplication(db(), { studentId: theirs.id, callId, state: 'draft' });
    const home = await coordinatorOf(ours.universityId);
    const other = await coordinatorOf(theirs.universityId);
    const group = await anAccountWith(db(), 'programme_coordinator');
    const adviser = await anAccountWith(db(), 'adviser');
    const countOf = async (account: string): Promise<number> =>
      (await rooms().send(account, 'GET', `/applications?call=${callId}`)).body.items.length;
    expect(await countOf(ours.accountId)).toBe(1);
    expect(await countOf(theirs.accountId)).toBe(1);
    expect(await countOf(home)).toBe(1);
    expect(await countOf(other)).toBe(0);
    expect(await countOf(group)).toBe(1);
    expect((await rooms().send(adviser, 'GET', '/applications')).status).toBe(403);
    expect((await rooms().send(undefined, 'GET', '/applications')).status).toBe(401);
    for (const account of [theirs.accountId, other]) {
      expect((await rooms().send(account, 'GET', `/applications/${mine.id}`)).status).toBe(404);
      expect((await post(account, mine.id, 'withdrawal')).status).not.toBe(200);
    }
    expect((await post(other, mine.id, 'nomination')).status).toBe(404);
    const counts = await rooms().send(group, 'GET', `/applications/counts?call=${callId}`);
    expect(counts.body.items).toEqual([{ state: 'submitted', count: 1 }]);
  });

  it('read them a page at a time with a constant number of statements', async () => {
    const { id: callId } = await aCall(db());
    const group = await anAccountWith(db(), 'programme_coordinator');
    for (let n = 0; n < 7; n++) await anApplication(db(), { callId, state: 'submitted' });
    for (const sort of ['-submittedAt', 'submittedAt', 'name', '-name']) {
      const path = `/applications?call=${callId}&limit=3&sort=${sort}`;
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const { body } = await rooms().send(
          group,
          'GET',
          `${path}${cursor && `&cursor=${cursor}`}`,
        );
        seen.push(...body.items.map(({ id }: { id: string }) => id));
        cursor = body.nextCursor;
      }
      expect(new Set(seen).size).toBe(7);
      expect(seen).toHaveLength(7);
    }
    const count = (limit: number) =>
      rooms().countStatements(() =>
        rooms().send(group, 'GET', `/applications?call=${callId}&limit=${limit}`),
      );
    expect(await count(7)).toBe(await count(1));
  });

  it('find them by name in either script, and by a word of a chosen project', async () => {
    const { id: callId } = await aCall(db());
    const group = await anAccountWith(db(), 'programme_coordinator');
    const { id: project } = await aProject(db(), { callId, title: 'Ice on Turbine Blades' });
    const { id } = await anApplication(db(), { callId, state: 'submitted', choices: [project] });
    await anApplication(db(), { callId, state: 'submitted' });
    const found = async (q: string): Promise<string[]> => {
      const path = `/applications?call=${callId}&q=${encodeURIComponent(q)}`;
      const { body } = await rooms().send(group, 'GET', path);
      return body.items.map((item: { id: string }) => item.id);
    };
    expect(await found('turbine')).toEqual([id]);
    expect(await found('김하늘')).toHaveLength(2);
    expect(await found('haneul kim')).toHaveLength(2);
    expect(await found('%')).toEqual([]);
  });

  it('learn why it was rejected', async () => {
    const student = await aStudentWithRole();
    const group = await anAccountWith(db(), 'programme_coordinator');
    const { id } = await aReadyDraft(student);
    await post(student.accountId, id, 'submission');
    expect((await post(group, id, 'rejection', { reason: '' })).status).toBe(422);
    await post(group, id, 'rejection', { reason: 'No project had a seat left.' });
    const { body } = await rooms().send(student.accountId, 'GET', `/applications/${id}`);
    expect(body).toMatchObject({
      state: 'rejected',
      decisionReason: 'No project had a seat left.',
      timeline: [
        { stage: 'draft' },
        { stage: 'submitted' },
        { stage: 'rejected', state: 'current' },
      ],
    });
    expect(body.history.at(-1)).toMatchObject({ to: 'rejected', actorName: null });
    expect(body.history.at(1)).toMatchObject({ to: 'submitted', actorName: '김하늘' });
  });
});
