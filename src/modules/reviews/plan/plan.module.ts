import { Body, Controller, HttpCode, Module, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdParam } from '../../../platform/http/id-param.js';
import { ApplicationsModule } from '../../applications/index.js';
import { CurrentActor, type Actor } from '../../identity/index.js';
import { ProgrammesModule } from '../../programmes/index.js';
import { Can } from '../review.permissions.js';
import { ReviewDeskModule } from '../reviews/review-desk.module.js';
import { PlanFacts } from './plan-facts.js';
import { PlanReviews } from './plan-reviews.js';
import { AssignmentPlan, PlanRequest } from './plan.view.js';

/** Hands out a call's reviews: n for each application, evenly, within everybody's limits. */
@ApiTags('reviews')
@Controller('calls/:id/review-assignments/plan')
export class PlanController {
  constructor(private readonly plan: PlanReviews) {}

  @Post()
  @Can('review.assign')
  @HttpCode(200)
  @ApiOkResponse({ type: AssignmentPlan })
  post(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: PlanRequest) {
    return this.plan.execute(actor, id, body);
  }
}

@Module({
  imports: [ApplicationsModule, ProgrammesModule, ReviewDeskModule],
  controllers: [PlanController],
  providers: [PlanReviews, PlanFacts],
})
export class PlanModule {}
