import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../../../platform/authz/index.js';
import { SeenVersion } from '../../../platform/http/index.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { CurrentActor, Visitor, type Actor } from '../../identity/index.js';
import { ChangeUniversity } from '../commands/change-university.js';
import { CreateUniversity } from '../commands/create-university.js';
import { ListUniversities } from '../queries/list-universities.js';
import { Universities } from '../universities.js';
import { Can } from '../university.policy.js';
import * as dto from './university.dto.js';
import { presentUniversity } from './university.presenter.js';
import { UniversityPage, UniversityView } from './university.view.js';

@ApiTags('universities')
@Controller('universities')
export class UniversitiesController {
  constructor(
    private readonly list: ListUniversities,
    private readonly universities: Universities,
    private readonly create: CreateUniversity,
    private readonly change: ChangeUniversity,
  ) {}

  @Get()
  @Public()
  @ApiOkResponse({ type: UniversityPage })
  getAll(@Visitor() viewer: Actor | undefined, @Query() query: dto.UniversityQuery) {
    return this.list.execute(viewer, query);
  }

  @Get(':id')
  @Public()
  @ApiOkResponse({ type: UniversityView })
  async getOne(@Visitor() viewer: Actor | undefined, @IdParam() id: string) {
    return presentUniversity(await this.universities.require(id), viewer);
  }

  @Post()
  @Can('university.create')
  @ApiCreatedResponse({ type: UniversityView })
  async post(@CurrentActor() actor: Actor, @Body() body: dto.CreateUniversity) {
    return this.getOne(actor, await this.create.execute(body));
  }

  @Patch(':id')
  @Can('university.edit')
  @ApiOkResponse({ type: UniversityView })
  async patch(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: dto.ChangeUniversity,
    @SeenVersion() seen: number | undefined,
  ) {
    await this.change.execute(id, body, seen);
    return this.getOne(actor, id);
  }
}
