import { Body, Controller, Get, Module, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdParam } from '../../../platform/http/id-param.js';
import { SeenVersion } from '../../../platform/http/index.js';
import { CurrentActor, type Actor } from '../../identity/index.js';
import { Can } from '../review.permissions.js';
import { ReviewerInput, ReviewerPage, ReviewerQuery, ReviewerView } from './reviewer.view.js';
import { Reviewers } from './reviewers.js';

/** Who reviews, what they know, how much they take, and when they are away. */
@ApiTags('reviews')
@Controller('reviewers')
export class ReviewersController {
  constructor(private readonly reviewers: Reviewers) {}

  @Get()
  @Can('reviewer.read')
  @ApiOkResponse({ type: ReviewerPage })
  getAll(@CurrentActor() { accountId }: Actor, @Query() query: ReviewerQuery) {
    return this.reviewers.list(accountId, query);
  }

  @Put(':id')
  @Can('reviewer.write')
  @ApiOkResponse({ type: ReviewerView })
  async put(
    @CurrentActor() { accountId }: Actor,
    @IdParam() id: string,
    @Body() body: ReviewerInput,
    @SeenVersion() seen: number | undefined,
  ) {
    await this.reviewers.describe(accountId, id, body, seen);
    return this.reviewers.require(accountId, id);
  }
}

@Module({ controllers: [ReviewersController], providers: [Reviewers], exports: [Reviewers] })
export class ReviewersModule {}
