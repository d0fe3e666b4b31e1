import type { Student } from '../builders/index.js';
import { aCall, anApplication, anOffer, aProject, walkApplication } from '../builders/index.js';
import { useApplicants } from '../support/applicants.js';

const { db, rooms, aStudentWithRole, coordinatorOf, aReadyDraft, post } = useApplicants();

afterEach(async () => expect(await db().breaches()).toEqual([]));

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

/** As if it had been withdrawn at that instant. */
const withdrawnAt = (id: string, at: Date) =>
  db().transaction(async (client) => {
    await client.query(`SELECT set_config('danpung.now', $1, true)`, [at.toISOString()]);
    await client.query(`UPDATE application SET state = 'withdrawn' WHERE id = $1`, [id]);
  });

const stateOf = async (student: Student, id: string) =>
  (await rooms().send(student.accountId, 'GET', `/applications/${id}`)).body;

describe('a withdrawal', () => {
  it.each(['draft', 'submitted', 'returned', 'nominated', 'endorsed', 'waitlisted'])(
    'from %s is undone within 15 minutes, to where it stood',
    async (state) => {
      const student = await aStudentWithRole();
      const { id } = await anApplication(db(), { studentId: student.id, state });
      const before = await stateOf(student, id);
      expect(before).toMatchObject({ undoMinutes: 15, undoUntil: null, can: { restore: false } });
      const withdrawn = await post(student.accountId, id, 'withdrawal', { reason: 'A slip.' });
      expect(withdrawn.body).toMatchObject({ state: 'withdrawn', can: { restore: true } });
      const left = Date.parse(withdrawn.body.undoUntil) - Date.now();
      expect(left).toBeGreaterThan(14 * 60_000);
      expect(left).toBeLessThanOrEqual(15 * 60_000);
      const restored = await post(student.accountId, id, 'restoration');
      expect(restored).toMatchObject({ status: 200, body: { state, undoUntil: null } });
      expect(restored.body.submittedAt).toBe(before.submittedAt);
      expect(restored.body.timeline).toEqual(before.timeline);
      expect((await post(student.accountId, id, 'restoration')).body.code).toBe(
        'application.wrong_state',
      );
    },
  );

  it('is over after 15 minutes, and says so with the numbers', async () => {
    const student = await aStudentWithRole();
    const { id } = await anApplication(db(), { studentId: student.id, state: 'submitted' });
    const at = minutesAgo(15);
    await withdrawnAt(id, at);
    expect(await stateOf(student, id)).toMatchObject({ undoUntil: null, can: { restore: false } });
    const late = await post(student.accountId, id, 'restoration');
    expect(late).toMatchObject({
      status: 409,
      body: { code: 'application.undo_over', minutes: 15 },
    });
    expect(Date.parse(late.body.until)).toBe(at.getTime() + 15 * 60_000);
  });

  it('can still be undone in the last minute', async () => {
    const student = await aStudentWithRole();
    const { id } = await anApplication(db(), { studentId: student.id, state: 'submitted' });
    await withdrawnAt(id, minutesAgo(14));
    expect((await post(student.accountId, id, 'restoration')).body.state).toBe('submitted');
  });

  it('that gave up an offer is final, and the record says so before', async () => {
    const student = await aStudentWithRole();
    const { id: projectId, callId } = await aProject(db());
    const { id } = await anApplication(db(), { studentId: student.id, callId, state: 'offered' });
    await anOffer(db(), { studentId: student.id, projectId, applicationId: id });
    expect((await stateOf(student, id)).undoMinutes).toBe(0);
    const withdrawn = await post(student.accountId, id, 'withdrawal', {});
    expect(withdrawn.body).toMatchObject({ undoUntil: null, can: { restore: false } });
    expect((await post(student.accountId, id, 'restoration')).body.code).toBe(
      'application.undo_impossible',
    );
    await db().query(`UPDATE offer SET state = 'declined', seat = NULL`);
  });

  it('is not undone beside another application to the call', async () => {
    const student = await aStudentWithRole();
    const { id: callId } = await aCall(db());
    const { id } = await anApplication(db(), { studentId: student.id, callId, state: 'submitted' });
    await post(student.accountId, id, 'withdrawal', {});
    await anApplication(db(), { studentId: student.id, callId });
    expect((await post(student.accountId, id, 'restoration')).body.code).toBe(
      'application.already_live',
    );
  });

  it('is undone by its student alone, once, from the version seen', async () => {
    const student = await aStudentWithRole();
    const home = await coordinatorOf(student.universityId);
    const other = await aStudentWithRole();
    const { id } = await aReadyDraft(student);
    await post(student.accountId, id, 'submission');
    const { body } = await post(student.accountId, id, 'withdrawal', {});
    expect((await post(home, id, 'restoration')).status).toBe(403);
    expect((await post(other.accountId, id, 'restoration')).status).toBe(404);
    const stale = { 'if-match': `"${body.version - 1}"` };
    const path = `/applications/${id}/restoration`;
    expect((await rooms().send(student.accountId, 'POST', path, {}, stale)).status).toBe(412);
    const both = await Promise.all([1, 2].map(() => post(student.accountId, id, 'restoration')));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await db().rows('SELECT number FROM application_version')).toEqual([{ number: 1 }]);
  });
});

describe('the database', () => {
  it('restores to no other state than the one before', async () => {
    const { id } = await anApplication(db(), { state: 'submitted' });
    await walkApplication(db(), id, 'withdrawn');
    const wrong = db().query(`UPDATE application SET state = 'endorsed' WHERE id = $1`, [id]);
    await expect(wrong).rejects.toMatchObject({ constraint: 'application_is_restored_in_time' });
  });
});
