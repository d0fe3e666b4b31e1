import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SeenVersion } from '../../../platform/http/index.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { CurrentActor, type Actor } from '../../identity/index.js';
import { ChangePlacement } from '../commands/change-placement.js';
import { ProposePlacement } from '../commands/propose-placement.js';
import { Can } from '../placement.policy.js';
import { CheckPlacement } from '../queries/check-placement.js';
import { FindPlacement } from '../queries/find-placement.js';
import { ListPlacements } from '../queries/list-placements.js';
import { PlacementChecks } from './checks.view.js';
import * as dto from './placement.dto.js';
import { PlacementPage, PlacementView } from './placement.view.js';

@ApiTags('placements')
@Controller('placements')
export class PlacementsController {
  constructor(
    private readonly list: ListPlacements,
    private readonly find: FindPlacement,
    private readonly check: CheckPlacement,
    private readonly propose: ProposePlacement,
    private readonly change: ChangePlacement,
  ) {}

  @Get()
  @Can('placement.read')
  @ApiOkResponse({ type: PlacementPage })
  getAll(@CurrentActor() actor: Actor, @Query() query: dto.PlacementQuery) {
    return this.list.execute(actor, query);
  }

  @Get(':id')
  @Can('placement.read')
  @ApiOkResponse({ type: PlacementView })
  getOne(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.find.execute(actor, id);
  }

  @Get(':id/checks')
  @Can('placement.check')
  @ApiOkResponse({ type: PlacementChecks })
  getChecks(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.check.execute(actor, id);
  }

  @Post()
  @Can('placement.propose')
  @ApiCreatedResponse({ type: PlacementView })
  async post(@CurrentActor() actor: Actor, @Body() body: dto.ProposePlacement) {
    return this.find.execute(actor, await this.propose.execute(actor, body));
  }

  @Patch(':id')
  @Can('placement.edit')
  @ApiOkResponse({ type: PlacementView })
  async patch(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: dto.ChangePlacement,
    @SeenVersion() seen: number | undefined,
  ) {
    await this.change.execute(actor, id, body, seen);
    return this.find.execute(actor, id);
  }
}
