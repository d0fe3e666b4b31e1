import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../../applications/index.js';
import { ProgrammesModule } from '../../programmes/index.js';
import { RubricsModule } from '../rubrics/rubrics.module.js';
import { Abstain } from './commands/abstain.js';
import { AssignReviews } from './commands/assign-reviews.js';
import { MoveReview } from './commands/move-review.js';
import { TakeReview } from './commands/take-review.js';
import { WriteReview } from './commands/write-review.js';
import { AssignmentsController } from './http/assignments.controller.js';
import { ReviewsController } from './http/reviews.controller.js';
import { FindReview } from './queries/find-review.js';
import { ListAssignments } from './queries/list-assignments.js';
import { NextReview } from './queries/next-review.js';
import { ReviewRecords } from './review-records.js';

/** Assignments, and the desk at which reviews are written. */
@Module({
  imports: [ApplicationsModule, ProgrammesModule, RubricsModule],
  controllers: [ReviewsController, AssignmentsController],
  providers: [
    ...[ReviewRecords, FindReview, ListAssignments, NextReview],
    ...[AssignReviews, TakeReview, WriteReview, MoveReview, Abstain],
  ],
  exports: [AssignReviews, ReviewRecords],
})
export class ReviewDeskModule {}
