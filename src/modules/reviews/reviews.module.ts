import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/index.js';
import { ProgrammesModule } from '../programmes/index.js';
import { ConflictsModule } from './conflicts/conflicts.module.js';
import { PlanModule } from './plan/plan.module.js';
import { ReviewDeskModule } from './reviews/review-desk.module.js';
import { ReviewersModule } from './reviewers/reviewers.module.js';
import { RubricsModule } from './rubrics/rubrics.module.js';

/** Everything between the nomination and the decision; each folder is a small module. */
@Module({
  imports: [
    ApplicationsModule,
    ProgrammesModule,
    RubricsModule,
    ReviewersModule,
    ReviewDeskModule,
    ConflictsModule,
    PlanModule,
  ],
})
export class ReviewsModule {}
