import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/index.js';
import type { Actor } from '../../../identity/index.js';
import type { NextQuery } from '../http/review.dto.js';
import type { NextReview as View } from '../http/review.view.js';
import { FindReview } from './find-review.js';

/** What somebody should read next: of their own open reviews, the one least reviewed so far. */
@Injectable()
export class NextReview {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly find: FindReview,
  ) {}

  async execute(viewer: Actor, { call, after }: NextQuery): Promise<View> {
    const [next] = await this.uow.query<{ id: string }>(
      `SELECT v.id FROM review v
       JOIN application a ON a.id = v.application_id AND a.state = 'nominated'
       WHERE v.reviewer_id = $1 AND v.state IN ('assigned', 'started')
         AND ($2::uuid IS NULL OR v.call_id = $2) AND ($3::uuid IS NULL OR v.id <> $3)
         AND v.application_id NOT IN (SELECT application_id FROM conflict WHERE account_id = $1)
       ORDER BY (SELECT count(*) FROM review done
           WHERE done.application_id = v.application_id AND done.state = 'submitted'),
         v.assigned_at, v.id LIMIT 1`,
      [viewer.accountId, call ?? null, after ?? null],
    );
    const progress = await this.find.progress(viewer.accountId, call ?? null);
    return { id: next?.id ?? null, ...progress };
  }
}
