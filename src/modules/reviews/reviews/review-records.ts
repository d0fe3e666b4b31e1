import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { problem } from '../../../platform/http/index.js';
import { hasRole, type Actor } from '../../identity/index.js';
import { Programmes } from '../../programmes/index.js';
import { reviewProblem } from '../review.problems.js';
import { endOfDay } from '../review.rules.js';
import { selectReviews, visibleReviews, type ReviewRow } from './review-rows.js';

/** Whose reviews a viewer meets: the parameters $1 and $2 of `visibleReviews`. */
export const scopeOf = (viewer: Actor): [string, boolean] => [
  viewer.accountId,
  hasRole(viewer, 'programme_coordinator'),
];

/** Single reviews, for those who may see them. */
@Injectable()
export class ReviewRecords {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly programmes: Programmes,
  ) {}

  /** The review; `not_found` when there is none, or none for this viewer. */
  async visible(viewer: Actor, id: string): Promise<ReviewRow> {
    const [row] = await this.uow.query<ReviewRow>(
      `${selectReviews} WHERE v.id = $3 AND ${visibleReviews}`,
      [...scopeOf(viewer), id],
    );
    if (!row) throw problem('not_found');
    return row;
  }

  /**
   * The viewer's own review, with its application and itself locked; `not_found` when it is not
   * theirs. The application first: a withdrawal waits, or has come before.
   */
  async lockOwn(viewer: Actor, id: string): Promise<ReviewRow> {
    const seen = await this.visible(viewer, id);
    if (seen.reviewerId !== viewer.accountId) throw problem('not_found');
    await this.uow.query('SELECT id FROM application WHERE id = $1 FOR SHARE', [
      seen.applicationId,
    ]);
    await this.uow.query('SELECT id FROM review WHERE id = $1 FOR UPDATE', [id]);
    return this.visible(viewer, id);
  }

  /** Until when reviews of a call are taken; null without end. */
  async dueAt(callId: string): Promise<Date | null> {
    const { rules, timeZone } = await this.programmes.require(callId);
    return endOfDay(rules?.reviewUntil ?? null, timeZone);
  }

  /** Refuses what comes when the application is not in review any more, or the last day is over. */
  async refuseOver(review: ReviewRow, now: Date): Promise<void> {
    const { applicationState: state, callId } = review;
    if (state !== 'nominated') throw reviewProblem('review.not_in_review', { state });
    const dueAt = await this.dueAt(callId);
    if (dueAt && now >= dueAt) {
      throw reviewProblem('review.too_late', { dueAt: dueAt.toISOString() });
    }
  }
}
