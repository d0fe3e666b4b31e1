import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../../../platform/authz/index.js';
import { SeenVersion } from '../../../platform/http/index.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { CurrentActor, Visitor, type Actor } from '../../identity/index.js';
import { Can } from '../call.policy.js';
import { SaveProgrammeYear } from '../commands/save-programme-year.js';
import { ListProgrammeYears } from '../queries/list-programme-years.js';
import * as dto from './programme-year.dto.js';
import { ProgrammeYearPage, ProgrammeYearView } from './programme-year.view.js';

@ApiTags('calls')
@Controller('programme-years')
export class ProgrammeYearsController {
  constructor(
    private readonly list: ListProgrammeYears,
    private readonly save: SaveProgrammeYear,
  ) {}

  @Get()
  @Public()
  @ApiOkResponse({ type: ProgrammeYearPage })
  getAll(@Visitor() viewer: Actor | undefined, @Query() query: dto.ProgrammeYearQuery) {
    return this.list.execute(viewer, query);
  }

  @Get(':id')
  @Public()
  @ApiOkResponse({ type: ProgrammeYearView })
  getOne(@Visitor() viewer: Actor | undefined, @IdParam() id: string) {
    return this.list.one(viewer, id);
  }

  @Post()
  @Can('programme_year.edit')
  @ApiCreatedResponse({ type: ProgrammeYearView })
  async post(@CurrentActor() actor: Actor, @Body() body: dto.CreateProgrammeYear) {
    return this.list.one(actor, await this.save.create(body));
  }

  @Patch(':id')
  @Can('programme_year.edit')
  @ApiOkResponse({ type: ProgrammeYearView })
  async patch(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: dto.ChangeProgrammeYear,
    @SeenVersion() seen: number | undefined,
  ) {
    await this.save.change(id, body, seen);
    return this.list.one(actor, id);
  }
}
