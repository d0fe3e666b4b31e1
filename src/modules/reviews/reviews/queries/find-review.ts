import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/index.js';
import { Clock } from '../../../../platform/time/index.js';
import { ReviewMaterial, type FileCopy, type Reading } from '../../../applications/index.js';
import { hasRole, type Actor } from '../../../identity/index.js';
import { reopenableUntil } from '../../review.rules.js';
import { Rubrics } from '../../rubrics/rubrics.js';
import { isBlindTo, presentAssignment, rightsOn } from '../http/review.presenter.js';
import type { OtherReview, ReviewProgress, ReviewView } from '../http/review.view.js';
import { ReviewRecords } from '../review-records.js';
import type { ReviewRow } from '../review-rows.js';

/** The desk of one review, for its writer and for programme coordinators. */
@Injectable()
export class FindReview {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly records: ReviewRecords,
    private readonly rubrics: Rubrics,
    private readonly material: ReviewMaterial,
    private readonly clock: Clock,
  ) {}

  async execute(viewer: Actor, id: string): Promise<ReviewView> {
    const row = await this.records.visible(viewer, id);
    const dueAt = await this.records.dueAt(row.callId);
    const { version: number, ...rubric } = await this.rubrics.byId(row.rubricId);
    const isOwn = row.reviewerId === viewer.accountId;
    const mayRead = isOwn || !row.isWriting;
    return {
      ...presentAssignment(row, viewer),
      rubric: { ...rubric, number, submittedReviews: 0 },
      scores: mayRead ? { ...row.scores } : {},
      comments: mayRead ? { ...row.comments } : {},
      recommendation: mayRead ? row.recommendation : null,
      comment: mayRead ? row.comment : '',
      privateNote: isOwn ? row.privateNote : null,
      dueAt,
      startedAt: row.startedAt,
      reopenableUntil: row.submittedAt && reopenableUntil(row.submittedAt),
      updatedAt: row.updatedAt,
      material: await this.material.of(readingOf(viewer, row)),
      others: await this.others(viewer, row),
      progress: await this.progress(row.reviewerId, row.callId),
      can: rightsOn(row, viewer, this.clock.now(), dueAt),
    };
  }

  /** A document of the application, without names where the reader learns none. */
  async document(viewer: Actor, id: string, documentId: string): Promise<FileCopy> {
    const row = await this.records.visible(viewer, id);
    return this.material.document(readingOf(viewer, row), documentId);
  }

  /** How many of somebody's reviews are in, and how many they have; of one call or of all. */
  async progress(reviewerId: string, callId: string | null): Promise<ReviewProgress> {
    const [counted] = await this.uow.query<ReviewProgress>(
      `SELECT count(*) FILTER (WHERE v.state = 'submitted')::int AS done, count(*)::int AS total
       FROM review v JOIN application a ON a.id = v.application_id
       WHERE v.reviewer_id = $1 AND ($2::uuid IS NULL OR v.call_id = $2)
         AND (v.state = 'submitted'
           OR (v.state IN ('assigned', 'started') AND a.state = 'nominated'))
         AND v.application_id NOT IN (SELECT application_id FROM conflict WHERE account_id = $1)`,
      [reviewerId, callId],
    );
    return counted ?? { done: 0, total: 0 };
  }

  /** Null until one's own is in; a coordinator without one to write reads them at once. */
  private async others(viewer: Actor, row: ReviewRow): Promise<OtherReview[] | null> {
    const isIn = row.reviewerId === viewer.accountId && row.state === 'submitted';
    const coordinates = hasRole(viewer, 'programme_coordinator') && !row.isWriting;
    if (!isIn && !coordinates) return null;
    return this.uow.query<OtherReview>(
      `SELECT v.id, jsonb_build_object('id', a.id, 'name', a.name) AS reviewer, v.scores,
         v.comments, v.recommendation, v.comment, v.total::text, v.submitted_at AS "submittedAt"
       FROM review v JOIN account a ON a.id = v.reviewer_id
       WHERE v.application_id = $1 AND v.id <> $2 AND v.state = 'submitted'
       ORDER BY v.submitted_at, v.id LIMIT 100`,
      [row.applicationId, row.id],
    );
  }
}

const readingOf = (viewer: Actor, row: ReviewRow): Reading => ({
  applicationId: row.applicationId,
  isBlind: isBlindTo(row, viewer),
  locale: viewer.locale,
});
