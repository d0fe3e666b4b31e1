import type { Db } from '../support/database.js';
import { anAccount } from './people.js';
import { insert, one } from './rows.js';

const words = (text: string) => ({ ko: text, en: text, fr: text });

/** Two criteria: `motivation` counts three times as much as `plan`. */
export const twoCriteria = [
  ['motivation', 75],
  ['plan', 25],
].map(([key, weight]) => ({
  ...{ key, weight, name: words(`${key}`) },
  anchors: ['1', '2', '3', '4', '5'].map(words),
  ...{ commentAtOrBelow: 1, commentAtOrAbove: null },
}));

/** The rubric of a call; its next version. */
export async function aRubric(db: Db, callId: string, criteria: object = twoCriteria) {
  const { rows } = await db.query<{ version: number }>(
    'SELECT coalesce(max(version), 0) + 1 AS version FROM rubric WHERE call_id = $1',
    [callId],
  );
  const { version } = one(rows);
  return insert(db, 'rubric', {
    ...{ call_id: callId, version, criteria: JSON.stringify(criteria) },
  });
}

/** Somebody of the pool who reviews, of no university unless told. */
export async function aReviewer(
  db: Db,
  wishes: { university?: string; department?: string; fields?: readonly string[] } = {},
): Promise<string> {
  const id = await anAccount(db);
  await db.query(
    `INSERT INTO role_grant (account_id, role, scope_kind) VALUES ($1, 'reviewer', 'all')`,
    [id],
  );
  await db.query(
    `INSERT INTO reviewer (account_id, university_id, department, fields)
     VALUES ($1, $2, $3, $4)`,
    [id, wishes.university ?? null, wishes.department ?? null, wishes.fields ?? []],
  );
  return id;
}

export interface ReviewWishes {
  readonly applicationId: string;
  readonly callId: string;
  readonly reviewerId?: string;
  readonly state?: 'assigned' | 'started' | 'submitted' | 'abstained';
  /** Marks of {@link twoCriteria}. */
  readonly scores?: Readonly<Record<string, number>>;
}

/** A review that walked the legal way to its state (assigned unless told). */
export async function aReview(db: Db, wishes: ReviewWishes): Promise<string> {
  const { applicationId, callId, state = 'assigned' } = wishes;
  const known = await db.query('SELECT id FROM rubric WHERE call_id = $1 LIMIT 1', [callId]);
  const rubric = known.rows[0] ? String(known.rows[0]['id']) : await aRubric(db, callId);
  const id = await insert(db, 'review', {
    ...{ application_id: applicationId, call_id: callId, rubric_id: rubric, origin: 'manual' },
    reviewer_id: wishes.reviewerId ?? (await aReviewer(db)),
  });
  if (state === 'abstained') {
    await db.query(`UPDATE review SET state = 'abstained' WHERE id = $1`, [id]);
  }
  if (state === 'started' || state === 'submitted') {
    await db.query(
      `UPDATE review SET state = 'started', started_at = app_now(), scores = $2 WHERE id = $1`,
      [id, JSON.stringify(wishes.scores ?? { motivation: 4, plan: 2 })],
    );
  }
  if (state === 'submitted') {
    await db.query(
      `UPDATE review SET state = 'submitted', submitted_at = app_now(), recommendation = 'yes'
       WHERE id = $1`,
      [id],
    );
  }
  return id;
}
