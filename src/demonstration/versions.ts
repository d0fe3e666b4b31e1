import { keepVersion, readSnapshot, type Rows } from '../modules/applications/index.js';
import { type Queryable } from '../reference/index.js';
import { type Story } from './stories.js';
import { type Timeline } from './timeline.js';
import { addition, marksOf, reasons } from './words.js';

/** Some were returned for a clearer statement, and came again. */
export const isHandedInTwice = ({ ending }: Story, nth: number): boolean =>
  ending === 'nominated' && nth % 3 === 0;

const [, , reason] = reasons.return;

/** Between submission and nomination: returned with marks, written on, handed in again. */
export function tellSecondSubmission(story: Story, timeline: Timeline): void {
  const { id, schedule, student } = story;
  const from = schedule.submitted.getTime();
  const third = (schedule.nominated.getTime() - from) / 3;
  const returned = { at: new Date(from + third), actor: student.coordinatorId, reason };
  const again = { at: new Date(from + 2 * third), actor: student.accountId };
  timeline.do({ at: schedule.submitted, actor: student.accountId }, (db) => keep(db, id));
  timeline.move(returned, 'application', id, 'returned', {
    return_reason: reason,
    return_marks: JSON.stringify(marksOf(reason)),
    editable_until: schedule.nominated,
  });
  timeline.add(
    again,
    'UPDATE application SET statement = statement || $2, version = version + 1 WHERE id = $1',
    [id, addition],
  );
  timeline.do(again, (db) => swapFirstChoices(db, id));
  timeline.move(again, 'application', id, 'submitted', { return_marks: '[]' });
}

/** Keeps each submission that is not kept yet, as the application stands. */
export async function loadVersions(db: Queryable, stories: readonly Story[]): Promise<void> {
  const unkept = (await db.query(
    `SELECT a.id, EXISTS (SELECT FROM application_version WHERE application_id = a.id) AS again
     FROM application a WHERE a.submitted_at IS NOT NULL AND NOT EXISTS (
       SELECT FROM application_version v
       WHERE v.application_id = a.id AND v.submitted_at = a.submitted_at)`,
  )) as { id: string; again: boolean }[];
  const submitted = new Map(unkept.map(({ id, again }) => [id, again]));
  for (const { id } of stories) {
    const again = submitted.get(id);
    if (again !== undefined) await keep(db, id, again ? { reason, marks: marksOf(reason) } : null);
  }
}

async function keep(
  db: Queryable,
  id: string,
  inAnswerTo: { reason: string; marks: { field: string; note: string }[] } | null = null,
): Promise<void> {
  const rows = { query: (sql: string, params?: unknown[]) => db.query(sql, params) } as Rows;
  const content = await readSnapshot(rows, id);
  if (content) await keepVersion(rows, id, { ...content, inAnswerTo } as typeof content);
}

async function swapFirstChoices(db: Queryable, id: string): Promise<void> {
  for (const [from, to] of [
    [1, 20],
    [2, 1],
    [20, 2],
  ]) {
    await db.query(
      'UPDATE application_choice SET rank = $3 WHERE application_id = $1 AND rank = $2',
      [id, from, to],
    );
  }
}
