import {
  aCall,
  anAccount,
  anApplication,
  anOffer,
  aProject,
  aStudent,
  insert,
  walkApplication,
} from '../../builders/index.js';
import { inTransaction, useTestDatabase } from '../../support/database.js';
import { refusalOf, tally } from '../../support/refusals.js';

const database = useTestDatabase();

afterEach(async () => expect(await database().breaches()).toEqual([]));

describe('one live application a student a call', () => {
  it('refuses a second one until the first is over', async () => {
    const first = await anApplication(database(), { state: 'submitted' });
    const again = () =>
      refusalOf(anApplication(database(), { studentId: first.studentId, callId: first.callId }));
    expect(await again()).toBe('application_one_live_per_call');
    await walkApplication(database(), first.id, 'withdrawn');
    expect(await again()).toBe('nothing');
    expect(await again()).toBe('application_one_live_per_call');
  });

  it('allows one in each of two calls', async () => {
    const { id: studentId } = await aStudent(database());
    await anApplication(database(), { studentId, state: 'submitted' });
    await anApplication(database(), { studentId, state: 'submitted' });
  });

  it('has one winner when sixteen begin at once', async () => {
    const call = await aCall(database());
    const { id: studentId } = await aStudent(database());
    const results = await database().withClients(16, (client) =>
      anApplication(client, { studentId, callId: call.id }).then(() => 'begun'),
    );
    expect(tally(results)).toEqual({ begun: 1, application_one_live_per_call: 15 });
  });

  it('refuses a choice of another call, a rank taken and a project named twice', async () => {
    const project = await aProject(database());
    const elsewhere = await aProject(database());
    const { id } = await anApplication(database(), {
      callId: project.callId,
      choices: [project.id],
    });
    const choose = (rank: number, projectId: string) =>
      refusalOf(
        database().query(
          `INSERT INTO application_choice (application_id, call_id, rank, project_id)
            VALUES ($1, $2, $3, $4)`,
          [id, project.callId, rank, projectId],
        ),
      );
    expect(await choose(2, elsewhere.id)).toBe('application_choice_is_of_the_same_call');
    expect(await choose(2, project.id)).toBe('application_choice_names_a_project_once');
    expect(await choose(1, elsewhere.id)).toBe('application_choice_has_one_of_each_rank');
  });
});

describe('one open offer a student', () => {
  const columnsOf = (application: { id: string; studentId: string }, projectId: string) => ({
    application_id: application.id,
    student_id: application.studentId,
    project_id: projectId,
    seat: 1,
    starts_on: '2027-06-01',
    weeks: 12,
    expires_at: '2027-12-31',
  });

  it('refuses a second one, even from another call', async () => {
    const offer = await anOffer(database());
    const other = await aProject(database());
    const application = await anApplication(database(), {
      studentId: offer.studentId,
      callId: other.callId,
      state: 'offered',
    });
    const again = () => refusalOf(insert(database(), 'offer', columnsOf(application, other.id)));
    expect(await again()).toBe('offer_one_open_per_student');
    await database().query(`UPDATE offer SET state = 'rescinded', seat = NULL WHERE id = $1`, [
      offer.id,
    ]);
    expect(await again()).toBe('nothing');
  });

  it("refuses an offer to a student who is not the application's", async () => {
    const project = await aProject(database());
    const application = await anApplication(database(), { callId: project.callId });
    const stranger = await aStudent(database());
    const offer = columnsOf({ ...application, studentId: stranger.id }, project.id);
    expect(await refusalOf(insert(database(), 'offer', offer))).toBe(
      'offer_is_of_the_students_application',
    );
  });

  it('has one winner when sixteen offers race', async () => {
    const first = await aProject(database(), { capacity: 5 });
    const application = await anApplication(database(), {
      callId: first.callId,
      state: 'offered',
    });
    const projects = [first.id];
    while (projects.length < 16) {
      projects.push((await aProject(database(), { callId: first.callId, capacity: 1 })).id);
    }
    const results = await database().withClients(16, (client, index) =>
      insert(client, 'offer', columnsOf(application, projects[index]!)).then(() => 'offered'),
    );
    expect(tally(results)).toEqual({ offered: 1, offer_one_open_per_student: 15 });
  });

  it('is accepted once when eight clients accept it', async () => {
    const offer = await anOffer(database());
    const proposedBy = await anAccount(database());
    const results = await database().withClients(8, (client) =>
      inTransaction(client, async () => {
        const { rowCount } = await client.query(
          `UPDATE offer SET state = 'accepted', seat = NULL WHERE id = $1 AND state = 'open'`,
          [offer.id],
        );
        if (rowCount === 0) return 'too late';
        await client.query(
          `INSERT INTO placement (application_id, student_id, project_id, offer_id, seat,
              starts_on, weeks, proposed_by)
            SELECT application_id, student_id, project_id, id, 1, starts_on, weeks, $2
              FROM offer WHERE id = $1`,
          [offer.id, proposedBy],
        );
        return 'accepted';
      }),
    );
    expect(tally(results)).toEqual({ accepted: 1, 'too late': 7 });
  });
});
