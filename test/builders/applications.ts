import type { Db } from '../support/database.js';
import { aCall, aProject, rulesOf } from './calls.js';
import { aStudent } from './people.js';
import { insert, one, walk } from './rows.js';

export interface Application {
  id: string;
  studentId: string;
  callId: string;
}

export interface ApplicationWishes {
  studentId?: string;
  callId?: string;
  state?: string;
  /** Projects in order of preference. */
  choices?: string[];
}

/** An application that walked the legal way to its state (a draft unless told). */
export async function anApplication(db: Db, wishes: ApplicationWishes = {}): Promise<Application> {
  const callId = wishes.callId ?? (await aCall(db)).id;
  const studentId = wishes.studentId ?? (await aStudent(db)).id;
  const id = await insert(db, 'application', {
    student_id: studentId,
    call_id: callId,
    rule_set_id: await rulesOf(db, callId),
    statement: 'I would like to learn how models are tested.',
  });
  for (const [index, projectId] of (wishes.choices ?? []).entries()) {
    await db.query(
      `INSERT INTO application_choice (application_id, call_id, rank, project_id, starts_on, weeks)
        VALUES ($1, $2, $3, $4, '2027-06-01', 12)`,
      [id, callId, index + 1, projectId],
    );
  }
  await walkApplication(db, id, wishes.state ?? 'draft');
  return { id, studentId, callId };
}

/** Moves an application on, with the reasons that its states ask for. */
export function walkApplication(db: Db, id: string, state: string): Promise<void> {
  const reasons = (step: string) => {
    if (step === 'returned') return { return_reason: 'A choice is missing.' };
    if (step === 'rejected') return { decision_reason: 'No project had a seat left.' };
    return {};
  };
  return walk(db, 'application', id, state, reasons, (update, step) =>
    step === 'submitted' ? withItsVersion(update) : update,
  );
}

/** What is kept of an application of which little is said. */
const aSnapshot = {
  call: {
    code: 'GRI-2027',
    programme: 'GRI',
    title: { ko: '연구 인턴십', en: 'Research internship', fr: 'Stage de recherche' },
    closesAt: '2027-01-15T21:00:00.000Z',
    timeZone: 'America/Vancouver',
  },
  student: {
    ...{ nameHangul: '김단풍', passportSurname: 'KIM', passportGivenNames: 'DANPUNG', alias: null },
    university: { nameEn: 'Home', nameKo: null, nameFr: null, timeZone: 'Asia/Seoul' },
    ...{ level: null, college: null, major: null, track: null, gpa: null, gpaScale: null },
    ...{ gpaPercent: null, semestersLeft: null, termsDone: null, languageScores: [] },
  },
  ...{ unitsWished: null, homeSupervisor: null, choices: [], documents: [], references: [] },
  ...{ consents: [], inAnswerTo: null },
};

/** A submission in one statement with the version that keeps it, as the database demands. */
export const withItsVersion = (update: string): string => `
  WITH moved AS (${update} RETURNING id, statement)
  INSERT INTO application_version (application_id, canonical, sha256)
  SELECT id, content, encode(sha256(convert_to(content, 'UTF8')), 'hex')
  FROM moved, LATERAL (
    SELECT ('${JSON.stringify(aSnapshot)}'::jsonb
      || jsonb_build_object('statement', statement))::text AS content) kept`;

/** Hands an application in as it stands, if it can be; answers how many were. */
export async function handIn(db: Db, id: string): Promise<number> {
  const update = `UPDATE application SET state = 'submitted' WHERE id = $1
    AND state IN ('draft', 'returned')`;
  return (await db.query(withItsVersion(update), [id])).rowCount ?? 0;
}

/** The student's live application to the call, or a new one; moved to `state` where it can be. */
export async function theApplication(
  db: Db,
  wishes: { studentId?: string; callId: string; state: string },
): Promise<Application> {
  const { studentId, callId, state } = wishes;
  const { rows } = await db.query<{ id: string; state: string }>(
    `SELECT id, state FROM application WHERE student_id = $1 AND call_id = $2
      AND state NOT IN ('withdrawn', 'rejected', 'declined', 'expired')`,
    [studentId ?? null, callId],
  );
  const [live] = rows;
  if (!live || !studentId) return anApplication(db, { studentId, callId, state });
  if (live.state !== state && live.state !== 'accepted') await walkApplication(db, live.id, state);
  return { id: live.id, studentId, callId };
}

/** The lowest free seat of a project. */
export async function aFreeSeat(db: Db, projectId: string): Promise<number> {
  const { rows } = await db.query<{ seat: number }>(
    `SELECT seat FROM project_seat WHERE project_id = $1 AND held_by IS NULL
      ORDER BY seat LIMIT 1`,
    [projectId],
  );
  return one(rows).seat;
}

export interface Offer extends Application {
  applicationId: string;
  projectId: string;
}

export interface OfferWishes {
  studentId?: string;
  projectId?: string;
  applicationId?: string;
  state?: string;
  startsOn?: string;
  weeks?: number;
  expiresAt?: Date;
}

/** An offer on the project's next free seat, to an application in the state that goes with it. */
export async function anOffer(db: Db, wishes: OfferWishes = {}): Promise<Offer> {
  const project = await projectOf(db, wishes.projectId);
  const application = wishes.applicationId
    ? await applicationOf(db, wishes.applicationId)
    : await theApplication(db, {
        studentId: wishes.studentId,
        callId: project.callId,
        state: 'offered',
      });
  const id = await insert(db, 'offer', {
    application_id: application.id,
    student_id: application.studentId,
    project_id: project.id,
    seat: await aFreeSeat(db, project.id),
    starts_on: wishes.startsOn ?? '2027-06-01',
    weeks: wishes.weeks ?? 12,
    expires_at: wishes.expiresAt ?? new Date(Date.now() + 14 * 86_400_000),
  });
  const goal = wishes.state ?? 'open';
  await walk(db, 'offer', id, goal, () => ({ seat: null }));
  if (goal === 'accepted' || goal === 'declined' || goal === 'expired') {
    await walkApplication(db, application.id, goal);
  }
  return {
    id,
    applicationId: application.id,
    projectId: project.id,
    studentId: application.studentId,
    callId: project.callId,
  };
}

/** The project, or a new one. */
export async function projectOf(
  db: Db,
  projectId: string | undefined,
): Promise<{ id: string; callId: string }> {
  if (!projectId) return aProject(db);
  const { rows } = await db.query<{ id: string; callId: string }>(
    'SELECT id, call_id AS "callId" FROM project WHERE id = $1',
    [projectId],
  );
  return one(rows);
}

/** What stands in an application's row. */
export async function applicationOf(db: Db, id: string): Promise<Application> {
  const { rows } = await db.query<Application>(
    'SELECT id, student_id AS "studentId", call_id AS "callId" FROM application WHERE id = $1',
    [id],
  );
  return one(rows);
}
