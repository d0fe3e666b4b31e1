import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/index.js';
import { Events } from '../../../../platform/events/index.js';
import { refuseStale } from '../../../../platform/http/index.js';
import { Clock } from '../../../../platform/time/index.js';
import { hasRole, type Actor } from '../../../identity/index.js';
import { reviewMachine } from '../../review.machine.js';
import { reviewProblem } from '../../review.problems.js';
import { missingIn, reopenableUntil } from '../../review.rules.js';
import { Rubrics } from '../../rubrics/rubrics.js';
import { ReviewRecords } from '../review-records.js';
import type { ReviewRow } from '../review-rows.js';

/** Hands a review in, and takes it back within the hour. */
@Injectable()
export class MoveReview {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly records: ReviewRecords,
    private readonly rubrics: Rubrics,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** `review.incomplete` points to each mark and word that is missing. */
  async submit(actor: Actor, id: string, seen?: number): Promise<void> {
    await this.uow.run(async () => {
      const review = await this.records.lockOwn(actor, id);
      refuseStale(review.version, seen);
      reviewMachine.next(review.state === 'assigned' ? 'started' : review.state, 'submit');
      await this.records.refuseOver(review, this.clock.now());
      const { criteria } = await this.rubrics.byId(review.rubricId);
      const errors = missingIn(criteria, review);
      if (errors.length > 0) {
        throw reviewProblem('review.incomplete', { count: errors.length }, errors);
      }
      await this.write(review, `state = 'submitted', submitted_at = $2`);
      await this.tell('review.submitted', review);
    });
  }

  /** Within the hour; never by who has met the names since. */
  async reopen(actor: Actor, id: string, seen?: number): Promise<void> {
    await this.uow.run(async () => {
      const review = await this.records.lockOwn(actor, id);
      refuseStale(review.version, seen);
      reviewMachine.next(review.state, 'reopen');
      const until = review.submittedAt && reopenableUntil(review.submittedAt);
      if (!until || this.clock.now() >= until) {
        throw reviewProblem('review.reopening_over', { until: until?.toISOString() ?? null });
      }
      if (review.isBlind && hasRole(actor, 'programme_coordinator')) {
        throw reviewProblem('review.names_were_seen');
      }
      await this.records.refuseOver(review, this.clock.now());
      await this.write(review, `state = 'started', submitted_at = NULL`);
      await this.tell('review.reopened', review);
    });
  }

  /** Leaves a review; the conflict that is the reason is declared by the caller. */
  async abstain(review: ReviewRow): Promise<void> {
    reviewMachine.next(review.state, 'abstain');
    await this.write(review, `state = 'abstained'`);
    await this.tell('review.abstained', review);
  }

  private async write({ id }: ReviewRow, change: string): Promise<void> {
    await this.uow.query(
      `UPDATE review SET ${change}, updated_at = $2, version = version + 1 WHERE id = $1`,
      [id, this.clock.now()],
    );
  }

  private tell(name: string, { id, applicationId, callId }: ReviewRow): Promise<void> {
    return this.events.record({
      ...{ name, subjectType: 'review', subjectId: id },
      payload: { applicationId, callId },
    });
  }
}
