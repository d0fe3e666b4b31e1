import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/index.js';
import { Conflicts } from '../../../applications/index.js';
import type { Actor } from '../../../identity/index.js';
import type { Abstain as Input } from '../http/review.dto.js';
import { ReviewRecords } from '../review-records.js';
import { MoveReview } from './move-review.js';

/** Leaves a review for a conflict of interest: from then on the application is absent. */
@Injectable()
export class Abstain {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly records: ReviewRecords,
    private readonly move: MoveReview,
    private readonly conflicts: Conflicts,
  ) {}

  async execute(actor: Actor, id: string, { kind, words }: Input): Promise<void> {
    await this.uow.run(async () => {
      const review = await this.records.lockOwn(actor, id);
      const { applicationId } = review;
      await this.move.abstain(review);
      const { accountId } = actor;
      const declaration = { applicationId, accountId, kind, words: words ?? '' };
      await this.conflicts.declare(declaration, accountId);
    });
  }
}
