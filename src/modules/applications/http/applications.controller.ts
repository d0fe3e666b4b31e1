import { Body, Controller, Get, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { listBody, SeenVersion } from '../../../platform/http/index.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { CurrentActor, type Actor } from '../../identity/index.js';
import { Can } from '../application.permissions.js';
import { ChangeDraft } from '../commands/change-draft.js';
import { ChooseProjects } from '../commands/choose-projects.js';
import { StartApplication } from '../commands/start-application.js';
import { FindApplication } from '../queries/find-application.js';
import { ListApplications } from '../queries/list-applications.js';
import * as dto from './application.dto.js';
import { ApplicationPage, ApplicationView } from './application.view.js';

/** Reading applications, and writing one. */
@ApiTags('applications')
@Controller('applications')
export class ApplicationsController {
  constructor(
    private readonly list: ListApplications,
    private readonly find: FindApplication,
    private readonly start: StartApplication,
    private readonly change: ChangeDraft,
    private readonly choose: ChooseProjects,
  ) {}

  @Get()
  @Can('application.read')
  @ApiOkResponse({ type: ApplicationPage })
  getAll(@CurrentActor() actor: Actor, @Query() query: dto.ApplicationQuery) {
    return this.list.execute(actor, query);
  }

  @Get(':id')
  @Can('application.read')
  @ApiOkResponse({ type: ApplicationView })
  getOne(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.find.execute(actor, id);
  }

  @Post()
  @Can('application.write')
  @ApiCreatedResponse({ type: ApplicationView })
  async post(@CurrentActor() actor: Actor, @Body() { callId }: dto.StartApplication) {
    return this.find.execute(actor, await this.start.execute(actor, callId));
  }

  @Patch(':id')
  @Can('application.write')
  @ApiOkResponse({ type: ApplicationView })
  async patch(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() wishes: dto.ChangeApplication,
    @SeenVersion() seen: number | undefined,
  ) {
    await this.change.execute(actor, id, wishes, seen);
    return this.find.execute(actor, id);
  }

  @Put(':id/choices')
  @Can('application.write')
  @ApiBody({ type: [dto.ChoiceInput] })
  @ApiOkResponse({ type: ApplicationView })
  async putChoices(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body(listBody(() => dto.ChoiceInput, { maxItems: 20 })) choices: dto.ChoiceInput[],
    @SeenVersion() seen: number | undefined,
  ) {
    await this.choose.execute(actor, id, choices, seen);
    return this.find.execute(actor, id);
  }
}
