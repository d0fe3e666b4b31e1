import { dayInUtc } from '../platform/time/index.js';
import { type Queryable } from '../reference/index.js';
import { type Calendar } from './calendar.js';
import { type DemonstrationCalls } from './calls.js';
import { insertRows } from './insert-rows.js';
import { createRandom } from './random.js';

const day = 86_400_000;

/** What happens to projects besides their states: copies, deadlines of their own, readers. */
export async function fillVettingFacts(
  db: Queryable,
  calendar: Calendar,
  calls: DemonstrationCalls,
): Promise<void> {
  // A first phase of an earlier call led to the project of the same name.
  await db.query(
    `UPDATE project p SET copied_from_id = earlier.id FROM project earlier
     WHERE earlier.title = p.title || ': first phase' AND earlier.call_id = $1 AND p.call_id = $2`,
    [calls.pastGri.id, calls.gri.id],
  );
  await closeSomeEarlier(db, calls);
  await countReaders(db, calendar);
}

/** Three supervisors want to read early; all of it lies after the day of the cohort. */
async function closeSomeEarlier(db: Queryable, { gra }: DemonstrationCalls): Promise<void> {
  await db.query(
    `UPDATE project SET applications_close_at = $2, version = version + 1
     WHERE id IN (SELECT id FROM project WHERE call_id = $1 AND state = 'published'
       ORDER BY title LIMIT 3)`,
    [gra.id, new Date(gra.closesAt.getTime() - 7 * day)],
  );
}

/** Students have been reading for four weeks, some projects more than others. */
async function countReaders(db: Queryable, calendar: Calendar): Promise<void> {
  const random = createRandom('readers of projects');
  const projects = await db.query(`SELECT id FROM project WHERE state = 'published' ORDER BY id`);
  const rows = projects.flatMap((project) => {
    const popularity = random.int(0, 5);
    return Array.from({ length: 28 }, (_, ago) => ({
      project_id: (project as { id: string }).id,
      seen_on: dayInUtc(calendar.instant(-ago)),
      viewers: random.int(0, popularity),
    }));
  });
  await insertRows(
    db,
    'project_view',
    rows.filter(({ viewers }) => viewers > 0),
  );
}
