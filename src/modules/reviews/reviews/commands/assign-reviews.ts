import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/index.js';
import { Events } from '../../../../platform/events/index.js';
import { problem } from '../../../../platform/http/index.js';
import { Clock } from '../../../../platform/time/index.js';
import { reviewProblem } from '../../review.problems.js';
import { Rubrics } from '../../rubrics/rubrics.js';

export type Origin = 'own' | 'manual' | 'rule' | 'plan';

/** One application for one reviewer. */
export interface Pair {
  readonly applicationId: string;
  readonly reviewerId: string;
}

/** Gives reviewers applications to read; the database refuses own universities and conflicts. */
@Injectable()
export class AssignReviews {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly rubrics: Rubrics,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /**
   * Assigns within one call, all or nothing; answers the ids. Applications are locked for share:
   * one that is withdrawn meanwhile is refused with `review.not_in_review`.
   */
  async execute(
    callId: string,
    pairs: readonly Pair[],
    origin: Origin,
    assignedBy: string,
  ): Promise<string[]> {
    return this.uow.run(async () => {
      const ids = [...new Set(pairs.map(({ applicationId }) => applicationId))].sort();
      const states = await this.uow.query<{ state: string }>(
        `SELECT state FROM application WHERE id = ANY ($1::uuid[]) AND call_id = $2
         ORDER BY id FOR SHARE`,
        [ids, callId],
      );
      if (states.length < ids.length) throw problem('not_found');
      const left = states.find(({ state }) => state !== 'nominated');
      if (left) throw reviewProblem('review.not_in_review', { state: left.state });
      const rubric = await this.rubrics.current(callId);
      const made = await this.insert(callId, rubric.id, pairs, origin, assignedBy);
      await this.events.record({
        name: 'review.assigned',
        subjectType: 'call',
        subjectId: callId,
        payload: { reviews: made.length },
      });
      return made;
    });
  }

  private async insert(
    callId: string,
    rubricId: string,
    pairs: readonly Pair[],
    origin: Origin,
    assignedBy: string,
  ): Promise<string[]> {
    const made = await this.uow.query<{ id: string }>(
      `INSERT INTO review
         (application_id, call_id, reviewer_id, rubric_id, origin, assigned_by, assigned_at, updated_at)
       SELECT pair.application_id, $1, pair.reviewer_id, $2, $3, $4, $5, $5
       FROM unnest($6::uuid[], $7::uuid[]) AS pair (application_id, reviewer_id) RETURNING id`,
      [
        ...[callId, rubricId, origin, assignedBy, this.clock.now()],
        pairs.map(({ applicationId }) => applicationId),
        pairs.map(({ reviewerId }) => reviewerId),
      ],
    );
    return made.map(({ id }) => id);
  }
}
