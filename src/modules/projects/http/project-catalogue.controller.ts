import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../../../platform/authz/index.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { CurrentActor, Visitor, type Actor } from '../../identity/index.js';
import { CopyProject } from '../commands/copy-project.js';
import { CountView } from '../commands/count-view.js';
import { Can } from '../project.policy.js';
import { FindProject } from '../queries/find-project.js';
import { SimilarProjects } from '../queries/similar-projects.js';
import * as dto from './project.dto.js';
import { ProjectView, SimilarProjects as SimilarView } from './project.view.js';

/** What leads from one project to others, and who looks at it. */
@ApiTags('projects')
@Controller('projects/:id')
export class ProjectCatalogueController {
  constructor(
    private readonly similar: SimilarProjects,
    private readonly find: FindProject,
    private readonly copy: CopyProject,
    private readonly countView: CountView,
  ) {}

  @Get('similar')
  @Public()
  @ApiOkResponse({ type: SimilarView })
  getSimilar(@Visitor() viewer: Actor | undefined, @IdParam() id: string) {
    return this.similar.execute(viewer, id);
  }

  @Post('copy')
  @Can('project.create')
  @ApiCreatedResponse({ type: ProjectView })
  async postCopy(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { callId }: dto.CopyProject,
  ) {
    return this.find.execute(actor, await this.copy.execute(actor, id, callId));
  }

  @Post('views')
  @Can('project.look')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Counted, once a day for each student' })
  postView(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.countView.execute(actor, id);
  }
}
