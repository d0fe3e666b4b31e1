import { useApplicants } from '../support/applicants.js';

const { db, rooms, aStudentWithRole, coordinatorOf, aReadyDraft, post } = useApplicants();

const marks = [{ field: 'documents', note: 'The seal cannot be read.' }];
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

async function aSubmission() {
  const student = await aStudentWithRole();
  const home = await coordinatorOf(student.universityId);
  const { id } = await aReadyDraft(student);
  await post(student.accountId, id, 'submission');
  return { student, home, id };
}

describe('a return for changes', () => {
  it('marks what is to be changed, until it is handed in again', async () => {
    const { student, home, id } = await aSubmission();
    const editableUntil = inDays(3);
    const reason = 'Please scan it again.';
    expect((await post(home, id, 'return', { reason, editableUntil, marks })).status).toBe(200);
    const { body } = await rooms().send(student.accountId, 'GET', `/applications/${id}`);
    expect(body).toMatchObject({
      state: 'returned',
      returnReason: reason,
      returnMarks: marks,
      editableUntil,
      can: { edit: true, submit: true },
    });
    const again = await post(student.accountId, id, 'submission');
    expect(again.body).toMatchObject({ state: 'submitted', returnMarks: [], returnReason: null });
    const kept = await db().rows('SELECT return_marks AS marks FROM application');
    expect(kept).toEqual([{ marks: [] }]);
  });

  it('is answered with any words, even those that begin a line with a mark', async () => {
    const { student, home, id } = await aSubmission();
    await post(home, id, 'return', { reason: 'x', editableUntil: inDays(3) });
    const words = { statement: `${'My own words. '.repeat(30)}\n\u0301\t\u0308\u202eفف🦄` };
    const path = `/applications/${id}`;
    expect((await rooms().send(student.accountId, 'PATCH', path, words)).status).toBe(200);
    expect((await post(student.accountId, id, 'submission')).status).toBe(200);
    const kept = await rooms().send(student.accountId, 'GET', `${path}/versions/2`);
    expect(kept.body.content.statement).toBe(words.statement);
    const receipt = await rooms().fetch(student.accountId, `${path}/versions/2/receipt`);
    expect(receipt.status).toBe(200);
  });

  it('needs no marks, and takes none that point nowhere or say nothing', async () => {
    const { student, home, id } = await aSubmission();
    const wrong = [
      [{ field: 'grade', note: 'x' }],
      [{ field: 'statement', note: '' }],
      [{ field: 'statement' }],
      Array.from({ length: 13 }, () => marks[0]),
      [[]],
      [marks],
      [null],
      'statement',
    ];
    for (const one of wrong) {
      const answer = await post(home, id, 'return', { reason: 'x', marks: one });
      expect(answer).toMatchObject({ status: 422, body: { code: 'input.invalid' } });
    }
    expect((await post(student.accountId, id, 'return', { reason: 'x', marks })).status).toBe(403);
    expect((await post(home, id, 'return', { reason: 'x' })).body.returnMarks).toEqual([]);
  });
});
