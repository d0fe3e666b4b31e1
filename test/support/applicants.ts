import { applicationEntities, ApplicationsModule } from '../../src/modules/applications/index.js';
import { aCall, aProject, aStudent, type Student } from '../builders/index.js';
import { anAccountWith, useCatalogue } from './catalogue.js';

const statement =
  'I have trained small models for the heat demand of our campus and want to learn how the grid behind it is planned, with data of more than one winter.';

/** Students with their drafts, and the coordinators around them, behind the real routes. */
export function useApplicants() {
  const { db, rooms } = useCatalogue({
    modules: [ApplicationsModule],
    entities: applicationEntities,
  });

  /** A student who may sign in as one. */
  async function aStudentWithRole(wishes: { universityId?: string } = {}): Promise<Student> {
    const student = await aStudent(db(), wishes);
    await db().query(
      `INSERT INTO role_grant (account_id, role, scope_kind) VALUES ($1, 'student', 'self')`,
      [student.accountId],
    );
    return student;
  }

  const coordinatorOf = (universityId: string) =>
    anAccountWith(db(), 'university_coordinator', { kind: 'university', id: universityId });

  async function projectsOf(callId: string, count: number): Promise<string[]> {
    const made: string[] = [];
    for (let n = 0; n < count; n++) made.push((await aProject(db(), { callId })).id);
    return made;
  }

  const choose = (student: Student, id: string, projects: readonly string[]) =>
    rooms().send(
      student.accountId,
      'PUT',
      `/applications/${id}/choices`,
      projects.map((projectId) => ({ projectId, startsOn: '2027-06-01', weeks: 12 })),
    );

  /** A draft with a statement and two choices: it may be handed in. */
  async function aReadyDraft(student: Student, wishedCall?: string) {
    const callId = wishedCall ?? (await aCall(db())).id;
    const projects = await projectsOf(callId, 2);
    const { body } = await rooms().send(student.accountId, 'POST', '/applications', { callId });
    const id: string = body.id;
    await rooms().send(student.accountId, 'PATCH', `/applications/${id}`, { statement });
    await choose(student, id, projects);
    return { id, callId, projects };
  }

  const post = (account: string, id: string, verb: string, body: object = {}) =>
    rooms().send(account, 'POST', `/applications/${id}/${verb}`, body);

  return {
    db,
    rooms,
    statement,
    aStudentWithRole,
    coordinatorOf,
    projectsOf,
    choose,
    aReadyDraft,
    post,
  };
}
