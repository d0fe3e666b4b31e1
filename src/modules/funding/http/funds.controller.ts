import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdParam } from '../../../platform/http/id-param.js';
import { CurrentActor, type Actor } from '../../identity/index.js';
import { CreateFund } from '../commands/create-fund.js';
import { Can } from '../funding.policy.js';
import { FindFund } from '../queries/find-fund.js';
import { ListEntries } from '../queries/list-entries.js';
import { ListFunds } from '../queries/list-funds.js';
import { EntryPage } from './entry.view.js';
import * as dto from './fund.dto.js';
import { FundPage, FundView } from './fund.view.js';

@ApiTags('funds')
@Controller('funds')
export class FundsController {
  constructor(
    private readonly list: ListFunds,
    private readonly find: FindFund,
    private readonly listEntries: ListEntries,
    private readonly create: CreateFund,
  ) {}

  @Get()
  @Can('fund.read')
  @ApiOkResponse({ type: FundPage })
  getAll(@CurrentActor() actor: Actor, @Query() query: dto.FundQuery) {
    return this.list.execute(actor, query);
  }

  @Get(':id')
  @Can('fund.read')
  @ApiOkResponse({ type: FundView })
  getOne(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.find.execute(actor, id);
  }

  @Get(':id/entries')
  @Can('fund.read')
  @ApiOkResponse({ type: EntryPage })
  getEntries(@IdParam() id: string, @Query() query: dto.EntryQuery) {
    return this.listEntries.execute(id, query);
  }

  @Post()
  @Can('fund.create')
  @ApiCreatedResponse({ type: FundView })
  async post(@CurrentActor() actor: Actor, @Body() body: dto.CreateFund) {
    return this.find.execute(actor, await this.create.execute(actor, body));
  }
}
