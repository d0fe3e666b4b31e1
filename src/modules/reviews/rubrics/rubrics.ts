import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Events } from '../../../platform/events/index.js';
import { problem } from '../../../platform/http/index.js';
import { hasRole, type Actor } from '../../identity/index.js';
import { Programmes } from '../../programmes/index.js';
import type { Criterion, Rubric } from './rubric.js';
import type { RubricView } from './rubric.view.js';
import { usualCriteria } from './usual-rubric.js';

const columns = `b.id, b.call_id AS "callId", b.version AS number, b.criteria,
  b.created_at AS "createdAt"`;

type Row = Omit<Rubric, 'version'> & { readonly number: number };

const rubricOf = ({ number: version, ...row }: Row): Rubric => ({ ...row, version });

/** The rubrics of calls: what reviews are written under. */
@Injectable()
export class Rubrics {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
    private readonly programmes: Programmes,
  ) {}

  /** The newest of a call; the usual one becomes its first when it has none. */
  async current(callId: string): Promise<Rubric> {
    const found = await this.newest(callId);
    if (found) return found;
    await this.programmes.require(callId);
    await this.insert(callId, 1, usualCriteria, null);
    const made = await this.newest(callId);
    if (!made) throw new Error('A rubric that was just made is there.');
    return made;
  }

  /** A draft of a call is not there but for those who write it. */
  async refuseHidden(viewer: Actor, callId: string): Promise<void> {
    const { state } = await this.programmes.require(callId);
    const writes = hasRole(viewer, 'programme_coordinator') || hasRole(viewer, 'admin');
    if (state !== 'published' && !writes) throw problem('not_found');
  }

  /** Every version of a call, the newest first, with how many reviews stand under each. */
  async versions(callId: string, viewerId: string): Promise<RubricView[]> {
    await this.current(callId);
    return this.uow.query<RubricView>(
      `SELECT ${columns}, (SELECT count(*)::int FROM review v
         WHERE v.rubric_id = b.id AND v.state = 'submitted' AND v.application_id NOT IN
           (SELECT application_id FROM conflict WHERE account_id = $2)) AS "submittedReviews"
       FROM rubric b WHERE b.call_id = $1 ORDER BY b.version DESC LIMIT 100`,
      [callId, viewerId],
    );
  }

  async byId(id: string): Promise<Rubric> {
    const [row] = await this.uow.query<Row>(`SELECT ${columns} FROM rubric b WHERE b.id = $1`, [
      id,
    ]);
    if (!row) throw new Error('A review has a rubric.');
    return rubricOf(row);
  }

  /**
   * Makes the next version. What was handed in stays under its own; open reviews move along, keep
   * the marks of criteria that are still asked, and their writers are told.
   */
  async publish(callId: string, criteria: readonly Criterion[], actorId: string): Promise<void> {
    await this.uow.run(async () => {
      // One version at a time: the call's row is the queue.
      await this.uow.query('SELECT id FROM call WHERE id = $1 FOR NO KEY UPDATE', [callId]);
      const { version } = await this.current(callId);
      await this.insert(callId, version + 1, criteria, actorId);
      const { id } = await this.current(callId);
      const moved = await this.takeDraftsAlong(callId, id, criteria);
      await this.events.record({
        name: 'rubric.published',
        subjectType: 'call',
        subjectId: callId,
        payload: { version: version + 1, openReviews: moved },
      });
    });
  }

  private async takeDraftsAlong(
    callId: string,
    rubricId: string,
    criteria: readonly Criterion[],
  ): Promise<number> {
    const moved = await this.uow.query<{ id: string }>(
      `UPDATE review SET rubric_id = $2, version = version + 1,
         scores = (SELECT coalesce(jsonb_object_agg(key, value), '{}') FROM jsonb_each(scores)
           WHERE key = ANY ($3::text[]))
       WHERE call_id = $1 AND state IN ('assigned', 'started') RETURNING id`,
      [callId, rubricId, criteria.map(({ key }) => key)],
    );
    return moved.length;
  }

  private async newest(callId: string): Promise<Rubric | undefined> {
    const [row] = await this.uow.query<Row>(
      `SELECT ${columns} FROM rubric b WHERE b.call_id = $1 ORDER BY b.version DESC LIMIT 1`,
      [callId],
    );
    return row && rubricOf(row);
  }

  private async insert(
    callId: string,
    version: number,
    criteria: readonly Criterion[],
    by: string | null,
  ): Promise<void> {
    await this.uow.query(
      `INSERT INTO rubric (call_id, version, criteria, created_by) VALUES ($1, $2, $3, $4)
       ON CONFLICT ON CONSTRAINT rubric_one_of_each_version DO NOTHING`,
      [callId, version, JSON.stringify(criteria), by],
    );
  }
}
