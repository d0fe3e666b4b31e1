import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdParam } from '../../../platform/http/id-param.js';
import { CurrentActor, type Actor } from '../../identity/index.js';
import { Can } from '../review.permissions.js';
import { refuseMuddle } from './rubric.rules.js';
import { NewRubric, RubricPage } from './rubric.view.js';
import { Rubrics } from './rubrics.js';

/** What a call's applications are judged by, version by version, the newest first. */
@ApiTags('reviews')
@Controller('calls/:id/rubrics')
export class RubricsController {
  constructor(private readonly rubrics: Rubrics) {}

  @Get()
  @Can('rubric.read')
  @ApiOkResponse({ type: RubricPage })
  async getAll(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<RubricPage> {
    await this.rubrics.refuseHidden(actor, id);
    return { items: await this.rubrics.versions(id, actor.accountId), nextCursor: null };
  }

  @Post()
  @Can('rubric.write')
  @HttpCode(201)
  @ApiOkResponse({ type: RubricPage })
  async post(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: NewRubric) {
    refuseMuddle(body.criteria);
    await this.rubrics.publish(id, body.criteria, actor.accountId);
    return this.getAll(actor, id);
  }
}
