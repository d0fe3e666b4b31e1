import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { PageQuery } from '../../../../platform/http/index.js';
import { IdParam } from '../../../../platform/http/id-param.js';
import { CurrentActor, type Actor } from '../../../identity/index.js';
import { Can } from '../../review.permissions.js';
import { TakeReview } from '../commands/take-review.js';
import { FindReview } from '../queries/find-review.js';
import { ListAssignments } from '../queries/list-assignments.js';
import { NextReview } from '../queries/next-review.js';
import * as dto from './review.dto.js';
import { NextReview as NextView, ReviewAssignmentPage, ReviewView } from './review.view.js';

/** Who reviews what, and what comes next. */
@ApiTags('reviews')
@Controller()
export class AssignmentsController {
  constructor(
    private readonly list: ListAssignments,
    private readonly next: NextReview,
    private readonly take: TakeReview,
    private readonly find: FindReview,
  ) {}

  @Get('review-assignments')
  @Can('review.read')
  @ApiOkResponse({ type: ReviewAssignmentPage })
  getAll(@CurrentActor() actor: Actor, @Query() query: dto.AssignmentQuery) {
    return this.list.execute(actor, query);
  }

  @Get('review-assignments/next')
  @Can('review.read')
  @ApiOkResponse({ type: NextView })
  getNext(@CurrentActor() actor: Actor, @Query() query: dto.NextQuery) {
    return this.next.execute(actor, query);
  }

  /** Assigns each of the reviewers to each of the applications; pairs that are there stay. */
  @Post('review-assignments')
  @Can('review.assign')
  @ApiCreatedResponse({ type: dto.AssignmentsMade })
  async post(@CurrentActor() actor: Actor, @Body() body: dto.NewAssignments) {
    return { ids: await this.take.forOthers(actor, body) };
  }

  @Delete('review-assignments/:id')
  @Can('review.assign')
  @HttpCode(204)
  @ApiNoContentResponse()
  async delete(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    await this.take.cancel(actor, id);
  }

  /** Reviews of an application that the viewer may know of: others' once their own is in. */
  @Get('applications/:id/reviews')
  @Can('review.read')
  @ApiOkResponse({ type: ReviewAssignmentPage })
  getOf(@CurrentActor() actor: Actor, @IdParam() id: string, @Query() query: PageQuery) {
    const { limit, cursor } = query;
    return this.list.execute(actor, { limit, cursor, application: id });
  }

  @Post('applications/:id/reviews')
  @Can('review.start')
  @ApiCreatedResponse({ type: ReviewView })
  async postOwn(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: dto.ChangeReview,
  ) {
    return this.find.execute(actor, await this.take.own(actor, id, body));
  }
}
