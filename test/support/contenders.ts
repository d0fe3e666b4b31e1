import {
  anAccount,
  anApplication,
  aProject,
  aStudent,
  type Application,
} from '../builders/index.js';
import type { Db } from './database.js';

/** As many accepted applications of different students to one call. */
export async function acceptedApplications(
  db: Db,
  callId: string,
  count: number,
): Promise<Application[]> {
  const applications: Application[] = [];
  for (let made = 0; made < count; made += 1) {
    applications.push(await anApplication(db, { callId, state: 'accepted' }));
  }
  return applications;
}

/** The columns of a proposed placement, for a raw INSERT. */
export async function placementColumns(
  db: Db,
  application: Application,
  project: { id: string },
): Promise<Record<string, unknown>> {
  return {
    application_id: application.id,
    student_id: application.studentId,
    project_id: project.id,
    seat: 1,
    starts_on: '2027-06-01',
    weeks: 12,
    proposed_by: await anAccount(db),
  };
}

/** One student, accepted, with a row of columns for each of as many one-seat projects. */
export async function rivalPlacements(
  db: Db,
  count: number,
  columns: (index: number) => Record<string, unknown>,
): Promise<{ studentId: string; rows: Record<string, unknown>[] }> {
  const student = await aStudent(db);
  const first = await aProject(db, { capacity: 1 });
  const application = await anApplication(db, {
    studentId: student.id,
    callId: first.callId,
    state: 'accepted',
  });
  const rows: Record<string, unknown>[] = [];
  for (let index = 0; index < count; index += 1) {
    const project = index === 0 ? first : await aProject(db, { callId: first.callId, capacity: 1 });
    rows.push({ ...(await placementColumns(db, application, project)), ...columns(index) });
  }
  return { studentId: student.id, rows };
}

/** Takes the student's row first: the order of locks that the application keeps. */
export const lockStudent = (db: Db, studentId: string) =>
  db.query('SELECT 1 FROM student_entitlement WHERE student_id = $1 FOR UPDATE', [studentId]);

/** Locks a free seat as the application does: skipping locked ones, then once more waiting. */
export async function takeSeat(db: Db, projectId: string): Promise<number | undefined> {
  const free = `SELECT seat FROM project_seat WHERE project_id = $1 AND held_by IS NULL
    ORDER BY seat LIMIT 1 FOR UPDATE`;
  const quick = await db.query<{ seat: number }>(`${free} SKIP LOCKED`, [projectId]);
  if (quick.rows[0]) return quick.rows[0].seat;
  const patient = await db.query<{ seat: number }>(free, [projectId]);
  return patient.rows[0]?.seat;
}
