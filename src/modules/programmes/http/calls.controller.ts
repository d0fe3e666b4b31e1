import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../../../platform/authz/index.js';
import { SeenVersion } from '../../../platform/http/index.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { CurrentActor, Visitor, type Actor } from '../../identity/index.js';
import { Can } from '../call.policy.js';
import { ChangeCall } from '../commands/change-call.js';
import { CreateCall } from '../commands/create-call.js';
import { PublishCall } from '../commands/publish-call.js';
import { FindCall } from '../queries/find-call.js';
import { ListCalls } from '../queries/list-calls.js';
import * as dto from './call.dto.js';
import { CallPage, CallView } from './call.view.js';

@ApiTags('calls')
@Controller('calls')
export class CallsController {
  constructor(
    private readonly list: ListCalls,
    private readonly find: FindCall,
    private readonly create: CreateCall,
    private readonly change: ChangeCall,
    private readonly publish: PublishCall,
  ) {}

  @Get()
  @Public()
  @ApiOkResponse({ type: CallPage })
  getAll(@Visitor() viewer: Actor | undefined, @Query() query: dto.CallQuery) {
    return this.list.execute(viewer, query);
  }

  @Get(':id')
  @Public()
  @ApiOkResponse({ type: CallView })
  getOne(@Visitor() viewer: Actor | undefined, @IdParam() id: string) {
    return this.find.execute(viewer, id);
  }

  @Post()
  @Can('call.create')
  @ApiCreatedResponse({ type: CallView })
  async post(@CurrentActor() actor: Actor, @Body() body: dto.CreateCall) {
    return this.find.execute(actor, await this.create.execute(body));
  }

  @Patch(':id')
  @Can('call.edit')
  @ApiOkResponse({ type: CallView })
  async patch(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: dto.ChangeCall,
    @SeenVersion() seen: number | undefined,
  ) {
    await this.change.execute(actor, id, body, seen);
    return this.find.execute(actor, id);
  }

  @Post(':id/publication')
  @Can('call.publish')
  @HttpCode(200)
  @ApiOkResponse({ type: CallView })
  async postPublication(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @SeenVersion() seen: number | undefined,
  ) {
    await this.publish.execute(id, seen);
    return this.find.execute(actor, id);
  }
}
