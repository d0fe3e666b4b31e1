import { ApplicationsModule, applicationEntities } from '../../src/modules/applications/index.js';
import { aCall, anApplication, aProject, aStudent } from '../builders/index.js';
import { anAccountWith, useCatalogue } from '../support/catalogue.js';
import { aSupervisor } from '../support/supervising.js';

const { db, rooms } = useCatalogue({
  modules: [ApplicationsModule],
  entities: applicationEntities,
});

async function aStudentWithRole(): Promise<{ id: string; account: string }> {
  const { id } = await aStudent(db());
  const [row] = await db().rows<{ account: string }>(
    `INSERT INTO role_grant (account_id, role, scope_kind)
     SELECT account_id, 'student', 'self' FROM student WHERE id = $1 RETURNING account_id AS account`,
    [id],
  );
  return { id, account: row?.account ?? '' };
}

/** A published project of a professor with an account. */
async function published() {
  const supervisor = await aSupervisor(db());
  const { id: callId } = await aCall(db());
  const { id } = await aProject(db(), { callId, universityId: supervisor.universityId });
  await db().query('UPDATE project SET supervisor_id = $2 WHERE id = $1', [id, supervisor.id]);
  const path = `/projects/${id}`;
  const look = (account: string | undefined) => rooms().send(account, 'POST', `${path}/views`);
  const interest = (account: string) => rooms().send(account, 'GET', `${path}/interest`);
  return { supervisor, callId, id, path, look, interest };
}

describe('who looks at a project', () => {
  it('is told to its supervisor as a count of students, from three on', async () => {
    const { supervisor, look, interest } = await published();
    const students = await Promise.all([1, 2, 3, 4].map(aStudentWithRole));
    for (const { account } of students.slice(0, 2)) {
      expect((await look(account)).status).toBe(204);
      await look(account);
    }
    const few = { viewsIn7Days: null, viewsIn30Days: null };
    expect((await interest(supervisor.account)).body).toMatchObject(few);
    await Promise.all(students.map(({ account }) => look(account)));
    const four = { viewsIn7Days: 4, viewsIn30Days: 4, chosenInDrafts: null };
    expect((await interest(supervisor.account)).body).toMatchObject(four);
  });

  it('is counted by day, and forgotten after thirty', async () => {
    const { supervisor, id, interest } = await published();
    for (const [days, viewers] of [
      [0, 3],
      [6, 4],
      [7, 5],
      [29, 6],
      [30, 100],
    ]) {
      await db().query(
        `INSERT INTO project_view VALUES
          ($1, (now() AT TIME ZONE 'UTC')::date - $2::int, $3)`,
        [id, days, viewers],
      );
    }
    const counted = { viewsIn7Days: 7, viewsIn30Days: 18 };
    expect((await interest(supervisor.account)).body).toMatchObject(counted);
  });

  it('is stored nowhere: a mark of the day cannot be told to be anybody’s, and goes with the day', async () => {
    const { id, look } = await published();
    const { account } = await aStudentWithRole();
    await look(account);
    const dump = async (): Promise<string> => {
      const tables = ['project_view', 'project_view_mark', 'project_view_salt', 'event'];
      const rows = await Promise.all(tables.map((table) => db().rows(`SELECT * FROM ${table}`)));
      return JSON.stringify(rows);
    };
    expect(await dump()).not.toContain(account);
    const marks = () => db().rows('SELECT seen_on FROM project_view_mark');
    await db().query(`UPDATE project_view_mark SET seen_on = seen_on - 1`);
    await db().query(`UPDATE project_view_salt SET seen_on = seen_on - 1`);
    await look((await aStudentWithRole()).account);
    expect(await marks()).toHaveLength(1);
    expect(await db().rows('SELECT seen_on FROM project_view_salt')).toHaveLength(1);
    const counted = await db().rows('SELECT viewers FROM project_view WHERE project_id = $1', [id]);
    expect(counted).toEqual([{ viewers: 2 }]);
  });

  it('counts students alone, and published projects alone', async () => {
    const { supervisor, look } = await published();
    expect((await look(undefined)).status).toBe(401);
    expect((await look(supervisor.account)).status).toBe(403);
    const { account } = await aStudentWithRole();
    const hidden = await aProject(db(), { state: 'draft' });
    const closed = await aProject(db(), { state: 'closed' });
    const view = (id: string) => rooms().send(account, 'POST', `/projects/${id}/views`);
    expect((await view(hidden.id)).status).toBe(404);
    expect((await view(closed.id)).status).toBe(204);
    expect(await db().rows('SELECT * FROM project_view')).toEqual([]);
  });
});

describe('who chooses a project', () => {
  it('is told apart by what was handed in, and never below three', async () => {
    const { supervisor, callId, id, interest } = await published();
    const choose = async (state: string): Promise<void> => {
      const application = await anApplication(db(), { callId, state });
      await db().query('DELETE FROM application_choice WHERE application_id = $1', [
        application.id,
      ]);
      await db().query(
        `INSERT INTO application_choice (application_id, call_id, rank, project_id)
         VALUES ($1, $2, 1, $3)`,
        [application.id, callId, id],
      );
    };
    for (const state of ['draft', 'draft', 'draft', 'submitted', 'nominated', 'withdrawn'])
      await choose(state);
    const counted = { chosenInDrafts: 3, chosenInSubmitted: null };
    expect((await interest(supervisor.account)).body).toMatchObject(counted);
    await choose('endorsed');
    const more = { chosenInDrafts: 3, chosenInSubmitted: 3 };
    expect((await interest(supervisor.account)).body).toMatchObject(more);
  });

  it('is nobody else’s to know', async () => {
    const { path, interest } = await published();
    const other = await aSupervisor(db());
    expect((await interest(other.account)).status).toBe(403);
    expect((await rooms().send(undefined, 'GET', `${path}/interest`)).status).toBe(401);
    const hidden = await aProject(db(), { state: 'draft' });
    const unseen = await rooms().send(other.account, 'GET', `/projects/${hidden.id}/interest`);
    expect(unseen.status).toBe(404);
    expect((await interest(await anAccountWith(db(), 'admin'))).status).toBe(200);
  });

  it('is read for all projects of one supervisor at the price of one', async () => {
    const { supervisor, callId } = await published();
    const list = () => rooms().send(supervisor.account, 'GET', '/projects/interest');
    const price = await rooms().countStatements(list);
    const { id } = await aProject(db(), { callId, universityId: supervisor.universityId });
    await db().query('UPDATE project SET supervisor_id = $2 WHERE id = $1', [id, supervisor.id]);
    await published();
    expect((await list()).body.items).toHaveLength(2);
    expect(await rooms().countStatements(list)).toBe(price);
  });
});

it('tells a student in words how a project fits', async () => {
  const { path } = await published();
  const { id, account } = await aStudentWithRole();
  await db().query(`UPDATE student SET track = 'core_ai', semesters_left = 2 WHERE id = $1`, [id]);
  const fit = () => rooms().send(account, 'GET', `${path}/fit`);
  const { body } = await fit();
  expect(body.rank).toBe('strong');
  const codes = body.reasons.map(({ code }: { code: string }) => code);
  expect(codes).toEqual(['field_same', 'language_not_shown', 'weeks_fit', 'semesters_fit']);
  expect(JSON.stringify(body)).not.toContain('%');
  await db().query(`UPDATE student SET track = 'energy' WHERE id = $1`, [id]);
  expect((await fit()).body).toMatchObject({ rank: 'some' });
  const hidden = await aProject(db(), { state: 'draft' });
  expect((await rooms().send(account, 'GET', `/projects/${hidden.id}/fit`)).status).toBe(404);
});
