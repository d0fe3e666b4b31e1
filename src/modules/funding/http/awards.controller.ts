import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdParam } from '../../../platform/http/id-param.js';
import { CurrentActor, type Actor } from '../../identity/index.js';
import { Can } from '../funding.policy.js';
import { FindAward } from '../queries/find-award.js';
import { ListAwards } from '../queries/list-awards.js';
import * as dto from './award.dto.js';
import { AwardPage, AwardView } from './award.view.js';

@ApiTags('awards')
@Controller('awards')
export class AwardsController {
  constructor(
    private readonly list: ListAwards,
    private readonly find: FindAward,
  ) {}

  @Get()
  @Can('award.read')
  @ApiOkResponse({ type: AwardPage })
  getAll(@CurrentActor() actor: Actor, @Query() query: dto.AwardQuery) {
    return this.list.execute(actor, query);
  }

  @Get(':id')
  @Can('award.read')
  @ApiOkResponse({ type: AwardView })
  getOne(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.find.execute(actor, id);
  }
}
