import { Module } from '@nestjs/common';
import { applicationEntities, ApplicationsModule } from '../../src/modules/applications/index.js';
import { ExpireOffers, MatchingModule, offerEntities } from '../../src/modules/matching/index.js';
import { placementEntities, PlacementsModule } from '../../src/modules/placements/index.js';
import {
  aCall,
  anApplication,
  aProject,
  aStudent,
  type Application,
  type Student,
} from '../builders/index.js';
import { anAccountWith, useCatalogue } from './catalogue.js';
import { Courier } from './funding.js';
import type { Answer } from './rooms.js';

let expireOffers: ExpireOffers | undefined;
let courier: Courier | undefined;

/** Lets a test do what a worker would do a minute later. */
@Module({ imports: [MatchingModule], providers: [Courier] })
class Worker {
  constructor(expire: ExpireOffers, found: Courier) {
    expireOffers = expire;
    courier = found;
  }
}

/** Offers and placements behind their routes, and the people who have to do with them. */
export function usePlaces() {
  const { db, rooms } = useCatalogue({
    modules: [ApplicationsModule, MatchingModule, PlacementsModule, Worker],
    entities: [...applicationEntities, ...offerEntities, ...placementEntities],
  });

  /** A student who may sign in as one. */
  const aStudentWithRole = async (): Promise<Student> => {
    const student = await aStudent(db());
    await db().query(
      `INSERT INTO role_grant (account_id, role, scope_kind) VALUES ($1, 'student', 'self')`,
      [student.accountId],
    );
    return student;
  };

  const aCoordinator = () => anAccountWith(db(), 'programme_coordinator');
  const anAdviser = (hub = 'toronto') => anAccountWith(db(), 'adviser', { kind: 'hub', id: hub });
  const aHomeCoordinator = (id: string) =>
    anAccountWith(db(), 'university_coordinator', { kind: 'university', id });
  const aHostOffice = (id: string) =>
    anAccountWith(db(), 'host_office', { kind: 'university', id });

  /** An endorsed application of a student who may sign in. */
  const anEndorsed = async (callId: string): Promise<Application & { student: Student }> => {
    const student = await aStudentWithRole();
    const wishes = { callId, studentId: student.id, state: 'endorsed' };
    return { ...(await anApplication(db(), wishes)), student };
  };

  /** A project with an endorsed applicant and the coordinator who may place them. */
  const aDesk = async (capacity = 5, rules?: Record<string, unknown>) => {
    const call = await aCall(db(), { rules });
    const project = await aProject(db(), { callId: call.id, capacity });
    const application = await anEndorsed(call.id);
    return { call, project, application, coordinator: await aCoordinator() };
  };

  const post = (
    account: string,
    path: string,
    body?: object,
    headers?: Record<string, string>,
  ): Promise<Answer> => rooms().send(account, 'POST', path, body, headers);
  const get = (account: string, path: string): Promise<Answer> =>
    rooms().send(account, 'GET', path);

  /** Who holds which seat of a project. */
  const seatsOf = (projectId: string) =>
    db().rows<{ seat: number; heldBy: string | null; heldAs: string | null }>(
      `SELECT seat, held_by AS "heldBy", held_as AS "heldAs" FROM project_seat
       WHERE project_id = $1 ORDER BY seat`,
      [projectId],
    );

  const eventNames = async (subjectId: string): Promise<string[]> => {
    const rows = await db().rows<{ name: string }>(
      'SELECT name FROM event WHERE subject_id = $1 ORDER BY position',
      [subjectId],
    );
    return rows.map(({ name }) => name);
  };

  return {
    db,
    rooms,
    post,
    get,
    ...{
      aStudentWithRole,
      aCoordinator,
      anAdviser,
      aHomeCoordinator,
      aHostOffice,
      anEndorsed,
      aDesk,
    },
    ...{ seatsOf, eventNames },
    expire: () => expireOffers?.execute(),
    deliver: (name: string, subjectId: string) => courier?.deliver(name, subjectId),
  };
}

/** Twelve weeks of the summer, which every call of these tests allows. */
export const stay = { startsOn: '2027-06-01', weeks: 12 };

/** What offers and placements alike are asked for with. */
export const bodyFor = (applicationId: string, projectId: string) => ({
  ...{ applicationId, projectId },
  ...stay,
});

/** How often each outcome was met: the status of those that went through, the code of the rest. */
export function outcomes(answers: readonly Answer[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status, body } of answers) {
    const outcome = status < 300 ? `${status}` : (body.code as string);
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}
