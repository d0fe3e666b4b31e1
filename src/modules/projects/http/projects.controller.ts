import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../../../platform/authz/index.js';
import { SeenVersion } from '../../../platform/http/index.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { CurrentActor, Visitor, type Actor } from '../../identity/index.js';
import { ChangeProject } from '../commands/change-project.js';
import { CreateProject } from '../commands/create-project.js';
import { Can } from '../project.policy.js';
import { FindProject } from '../queries/find-project.js';
import { ListProjects } from '../queries/list-projects.js';
import * as dto from './project.dto.js';
import { ProjectPage, ProjectView } from './project.view.js';

@ApiTags('projects')
@Controller('projects')
export class ProjectsController {
  constructor(
    private readonly list: ListProjects,
    private readonly find: FindProject,
    private readonly create: CreateProject,
    private readonly change: ChangeProject,
  ) {}

  @Get()
  @Public()
  @ApiOkResponse({ type: ProjectPage })
  getAll(@Visitor() viewer: Actor | undefined, @Query() query: dto.ProjectQuery) {
    return this.list.execute(viewer, query);
  }

  @Get(':id')
  @Public()
  @ApiOkResponse({ type: ProjectView })
  getOne(@Visitor() viewer: Actor | undefined, @IdParam() id: string) {
    return this.find.execute(viewer, id);
  }

  @Post()
  @Can('project.create')
  @ApiCreatedResponse({ type: ProjectView })
  async post(@CurrentActor() actor: Actor, @Body() body: dto.CreateProject) {
    return this.find.execute(actor, await this.create.execute(actor, body));
  }

  @Patch(':id')
  @Can('project.edit')
  @ApiOkResponse({ type: ProjectView })
  async patch(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: dto.ChangeProject,
    @SeenVersion() seen: number | undefined,
  ) {
    await this.change.execute(actor, id, body, seen);
    return this.find.execute(actor, id);
  }
}
