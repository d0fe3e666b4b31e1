import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SeenVersion } from '../../../platform/http/index.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { CurrentActor, type Actor } from '../../identity/index.js';
import { ChangeSupervisor } from '../commands/change-supervisor.js';
import { CreateSupervisor } from '../commands/create-supervisor.js';
import { FindSupervisor } from '../queries/find-supervisor.js';
import { ListSupervisors } from '../queries/list-supervisors.js';
import { Can } from '../supervisor.policy.js';
import * as dto from './supervisor.dto.js';
import { SupervisorPage, SupervisorView } from './supervisor.view.js';

@ApiTags('supervisors')
@Controller('supervisors')
export class SupervisorsController {
  constructor(
    private readonly list: ListSupervisors,
    private readonly find: FindSupervisor,
    private readonly create: CreateSupervisor,
    private readonly change: ChangeSupervisor,
  ) {}

  @Get()
  @Can('supervisor.read')
  @ApiOkResponse({ type: SupervisorPage })
  getAll(@CurrentActor() actor: Actor, @Query() query: dto.SupervisorQuery) {
    return this.list.execute(actor, query);
  }

  @Get(':id')
  @Can('supervisor.read')
  @ApiOkResponse({ type: SupervisorView })
  getOne(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.find.execute(actor, id);
  }

  @Post()
  @Can('supervisor.create')
  @ApiCreatedResponse({ type: SupervisorView })
  async post(@CurrentActor() actor: Actor, @Body() body: dto.CreateSupervisor) {
    return this.find.execute(actor, await this.create.execute(actor, body));
  }

  @Patch(':id')
  @Can('supervisor.edit')
  @ApiOkResponse({ type: SupervisorView })
  async patch(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: dto.ChangeSupervisor,
    @SeenVersion() seen: number | undefined,
  ) {
    await this.change.execute(actor, id, body, seen);
    return this.find.execute(actor, id);
  }
}
