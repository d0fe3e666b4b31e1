import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/index.js';
import { problem, refuseStale } from '../../../../platform/http/index.js';
import { Clock } from '../../../../platform/time/index.js';
import type { Actor } from '../../../identity/index.js';
import { isOpen } from '../../review.machine.js';
import { reviewProblem } from '../../review.problems.js';
import { wrongIn } from '../../review.rules.js';
import { Rubrics } from '../../rubrics/rubrics.js';
import type { ChangeReview } from '../http/review.dto.js';
import { ReviewRecords } from '../review-records.js';

/** Keeps what a reviewer has written so far; the first word starts the review. */
@Injectable()
export class WriteReview {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly records: ReviewRecords,
    private readonly rubrics: Rubrics,
    private readonly clock: Clock,
  ) {}

  /** Fields left out stay. Marks and words of criteria replace all that were there. */
  async execute(actor: Actor, id: string, input: ChangeReview, seen?: number): Promise<void> {
    await this.uow.run(async () => {
      const review = await this.records.lockOwn(actor, id);
      refuseStale(review.version, seen);
      if (!isOpen(review.state)) {
        throw reviewProblem('review.wrong_state', { state: review.state });
      }
      await this.records.refuseOver(review, this.clock.now());
      const { criteria } = await this.rubrics.byId(review.rubricId);
      const errors = wrongIn(criteria, input);
      if (errors.length > 0) throw problem('input.invalid', {}, errors);
      await this.keep(id, input);
    });
  }

  private async keep(id: string, input: ChangeReview): Promise<void> {
    const { scores, comments, recommendation, comment, privateNote } = input;
    await this.uow.query(
      `UPDATE review SET state = 'started', started_at = coalesce(started_at, $2),
         scores = coalesce($3::jsonb, scores), comments = coalesce($4::jsonb, comments),
         recommendation = CASE WHEN $5::boolean THEN $6 ELSE recommendation END,
         comment = coalesce($7, comment), private_note = coalesce($8, private_note),
         updated_at = $2, version = version + 1
       WHERE id = $1`,
      [
        ...[id, this.clock.now(), jsonOf(scores), jsonOf(comments)],
        ...[recommendation !== undefined, recommendation ?? null],
        ...[comment ?? null, privateNote ?? null],
      ],
    );
  }
}

const jsonOf = (value: object | undefined): string | null => (value ? JSON.stringify(value) : null);
