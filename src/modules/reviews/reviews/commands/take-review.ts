import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/index.js';
import { problem } from '../../../../platform/http/index.js';
import { Clock } from '../../../../platform/time/index.js';
import type { Actor } from '../../../identity/index.js';
import type { ChangeReview, NewAssignments } from '../http/review.dto.js';
import { reviewProblem } from '../../review.problems.js';
import { ReviewRecords } from '../review-records.js';
import { AssignReviews } from './assign-reviews.js';
import { WriteReview } from './write-review.js';

/** Reviews made by hand: one's own, or for others. */
@Injectable()
export class TakeReview {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly assign: AssignReviews,
    private readonly write: WriteReview,
    private readonly records: ReviewRecords,
    private readonly clock: Clock,
  ) {}

  /** Starts the actor's own review of a nominated application; answers its id. */
  async own(actor: Actor, applicationId: string, input: ChangeReview): Promise<string> {
    return this.uow.run(async () => {
      const callId = await this.callOf(actor, applicationId);
      const pairs = [{ applicationId, reviewerId: actor.accountId }];
      const [id = ''] = await this.assign.execute(callId, pairs, 'own', actor.accountId);
      await this.write.execute(actor, id, input);
      return id;
    });
  }

  /** Every pair of the lists that is not there yet, all or nothing; answers the new ids. */
  async forOthers(actor: Actor, { applicationIds, reviewerIds }: NewAssignments) {
    return this.uow.run(async () => {
      await this.refuseStrangers(reviewerIds);
      const calls = await Promise.all(applicationIds.map((id) => this.callOf(actor, id)));
      const made: string[] = [];
      for (const callId of [...new Set(calls)].sort()) {
        const ids = applicationIds.filter((_, index) => calls[index] === callId);
        const pairs = await this.missing(ids, reviewerIds);
        if (pairs.length === 0) continue;
        made.push(...(await this.assign.execute(callId, pairs, 'manual', actor.accountId)));
      }
      return made;
    });
  }

  /** Takes back an assignment that nobody has begun. */
  async cancel(actor: Actor, id: string): Promise<void> {
    await this.uow.run(async () => {
      await this.records.visible(actor, id);
      const taken = await this.uow.query<{ id: string }>(
        `UPDATE review SET state = 'cancelled', updated_at = $2, version = version + 1
         WHERE id = $1 AND state = 'assigned' RETURNING id`,
        [id, this.clock.now()],
      );
      if (taken.length === 0) throw reviewProblem('review.was_touched');
    });
  }

  /** The call of an application that the actor may know of. */
  private async callOf(actor: Actor, applicationId: string): Promise<string> {
    const [found] = await this.uow.query<{ callId: string; state: string }>(
      `SELECT call_id AS "callId", state FROM application
       WHERE id = $2 AND submitted_at IS NOT NULL
         AND id NOT IN (SELECT application_id FROM conflict WHERE account_id = $1)`,
      [actor.accountId, applicationId],
    );
    if (!found) throw problem('not_found');
    return found.callId;
  }

  private missing(applicationIds: readonly string[], reviewerIds: readonly string[]) {
    return this.uow.query<{ applicationId: string; reviewerId: string }>(
      `SELECT a AS "applicationId", r AS "reviewerId"
       FROM unnest($1::uuid[]) a CROSS JOIN unnest($2::uuid[]) r
       WHERE NOT EXISTS (SELECT FROM review v
         WHERE v.application_id = a AND v.reviewer_id = r AND v.state <> 'cancelled')`,
      [applicationIds, reviewerIds],
    );
  }

  private async refuseStrangers(reviewerIds: readonly string[]): Promise<void> {
    const known = await this.uow.query<{ id: string }>(
      `SELECT DISTINCT g.account_id AS id FROM role_grant g
       JOIN account a ON a.id = g.account_id AND a.disabled_at IS NULL
       WHERE g.account_id = ANY ($1::uuid[])
         AND g.role IN ('reviewer', 'programme_coordinator', 'university_coordinator')`,
      [reviewerIds],
    );
    if (known.length < reviewerIds.length) {
      const pointer = '/reviewerIds';
      throw reviewProblem('review.not_a_reviewer', {}, [{ pointer, code: 'input.not_allowed' }]);
    }
  }
}
