import { type Queryable } from '../reference/index.js';

/** Who did something when, and why. */
export type Moment = { at: Date; actor?: string | null; reason?: string | null };

type Step = Moment & { run: (db: Queryable) => Promise<unknown> };

/**
 * Steps of many stories, told in the order of time, so that the triggers write a history whose
 * order and dates agree. Steps of one instant keep the order in which they were added.
 */
export class Timeline {
  private readonly steps: Step[] = [];

  add(moment: Moment, sql: string, params: unknown[]): void {
    this.do(moment, (db) => db.query(sql, params));
  }

  /** A step that is more than one statement. */
  do(moment: Moment, run: Step['run']): void {
    this.steps.push({ ...moment, run });
  }

  /** Moves a row of `table` into `state` and sets `also` with it. */
  move(
    moment: Moment,
    table: 'application' | 'offer' | 'placement' | 'award',
    id: string,
    state: string,
    also: Record<string, unknown> = {},
  ): void {
    const columns = Object.keys(also).map((column, nth) => `, ${column} = $${nth + 3}`);
    const touched = table === 'application' ? ', updated_at = app_now()' : '';
    this.add(
      moment,
      `UPDATE ${table} SET state = $2, version = version + 1${touched}${columns.join('')} WHERE id = $1`,
      [id, state, ...Object.values(also)],
    );
  }

  async run(db: Queryable): Promise<void> {
    const ordered = [...this.steps].sort((a, b) => a.at.getTime() - b.at.getTime());
    for (const step of ordered) {
      await setMoment(db, step);
      await step.run(db);
    }
    await setMoment(db, null);
  }
}

/** Puts the transaction's clock, actor and reason; null gives the real clock back. */
export async function setMoment(db: Queryable, moment: Moment | null): Promise<void> {
  await db.query(
    `SELECT set_config('danpung.now', $1, true), set_config('danpung.actor', $2, true),
            set_config('danpung.reason', $3, true)`,
    [moment?.at.toISOString() ?? '', moment?.actor ?? '', moment?.reason ?? ''],
  );
}
