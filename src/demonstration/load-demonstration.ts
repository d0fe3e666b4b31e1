import { Cipher } from '../modules/students/index.js';
import { Settings } from '../platform/config/index.js';
import { loadReference, type Queryable } from '../reference/index.js';
import { tellApplications } from './applications.js';
import { calendarOf } from './calendar.js';
import { loadCalls } from './calls.js';
import { loadCast } from './cast.js';
import { loadDocuments, type KeepFile } from './documents.js';
import { loadFunds } from './funds.js';
import { tellPlacements } from './placements.js';
import { loadProfiles } from './profiles.js';
import { loadProjects } from './projects.js';
import { recordRecentEvents } from './recent-events.js';
import { tellReferences } from './references.js';
import { drawStories } from './stories.js';
import { loadStudents } from './students.js';
import { loadSupervisors } from './supervisors.js';
import { Timeline } from './timeline.js';
import { loadUniversities } from './universities.js';
import { loadVersions } from './versions.js';

/** How much the demonstration cohort wrote. */
export type Summary = {
  universities: number;
  supervisors: number;
  students: number;
  projects: number;
  applications: number;
  placements: number;
};

/** There is already somebody in the database: the cohort is never mixed with real people. */
export class DatabaseIsNotEmpty extends Error {}

/**
 * Loads the demonstration cohort: the same rows for the same day, with all dates hung on
 * `clock.now()`. The caller owns the transaction; a database with accounts or universities in it
 * is refused with `DatabaseIsNotEmpty` before anything is written. Passport numbers are encrypted
 * with the installation's secret; documents are there only where files can be kept.
 */
export async function loadDemonstration(
  db: Queryable,
  clock: { now(): Date },
  passwordHash: string,
  secret = new Settings().DANPUNG_SECRET,
  keepFile?: KeepFile,
): Promise<Summary> {
  await refuseUnlessEmpty(db);
  await loadReference(db);
  const calendar = calendarOf(clock.now());
  const universities = await loadUniversities(db, calendar);
  const cast = await loadCast(db, calendar, universities, passwordHash);
  const supervisors = await loadSupervisors(db, calendar, universities, cast);
  const calls = await loadCalls(db, calendar);
  const projects = await loadProjects(db, calendar, calls, supervisors);
  const students = await loadStudents(db, calendar, universities, cast, calls, passwordHash);
  const cipher = new Cipher([secret]);
  await loadProfiles(db, calendar, (number, owner) => cipher.encrypt(number, owner));
  const funds = await loadFunds(db, calendar, cast);
  const world = { calendar, calls, cast, projects, students };
  const stories = drawStories(world);
  const timeline = new Timeline();
  tellApplications(stories, world, timeline);
  tellReferences(stories, world, timeline);
  tellPlacements(stories, world, funds, timeline);
  await timeline.run(db);
  if (keepFile) await loadDocuments(db, keepFile);
  // Last of all about applications: a version keeps everything that was handed in.
  await loadVersions(db, stories);
  await recordRecentEvents(db);
  return summaryOf(db);
}

async function refuseUnlessEmpty(db: Queryable): Promise<void> {
  const [found] = await db.query(
    'SELECT 1 AS found WHERE EXISTS (SELECT FROM account) OR EXISTS (SELECT FROM university)',
  );
  if (found) throw new DatabaseIsNotEmpty('The database is not empty.');
}

async function summaryOf(db: Queryable): Promise<Summary> {
  const [row] = await db.query(
    `SELECT (SELECT count(*)::int FROM university) AS universities,
            (SELECT count(*)::int FROM supervisor) AS supervisors,
            (SELECT count(*)::int FROM student) AS students,
            (SELECT count(*)::int FROM project) AS projects,
            (SELECT count(*)::int FROM application) AS applications,
            (SELECT count(*)::int FROM placement) AS placements`,
  );
  return row as Summary;
}
