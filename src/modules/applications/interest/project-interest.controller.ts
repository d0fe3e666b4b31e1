import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { definePermissions } from '../../../platform/authz/index.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { CurrentActor, type Actor } from '../../identity/index.js';
import { FindFit } from './find-fit.js';
import { FindInterest } from './find-interest.js';
import { ProjectFit, ProjectInterest, ProjectInterests } from './interest.view.js';

const Can = definePermissions({
  'project.compare': ['student'],
  'project.interest': ['supervisor', 'admin'],
});

/** What is told about a project from applications and profiles: they stand above projects. */
@ApiTags('projects')
@Controller('projects')
export class ProjectInterestController {
  constructor(
    private readonly interest: FindInterest,
    private readonly fit: FindFit,
  ) {}

  @Get('interest')
  @Can('project.interest')
  @ApiOkResponse({ type: ProjectInterests })
  getOwn(@CurrentActor() actor: Actor) {
    return this.interest.own(actor);
  }

  @Get(':id/interest')
  @Can('project.interest')
  @ApiOkResponse({ type: ProjectInterest })
  getOne(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.interest.one(actor, id);
  }

  @Get(':id/fit')
  @Can('project.compare')
  @ApiOkResponse({ type: ProjectFit })
  getFit(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.fit.execute(actor, id);
  }
}
