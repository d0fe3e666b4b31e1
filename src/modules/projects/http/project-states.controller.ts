import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdParam } from '../../../platform/http/id-param.js';
import { CurrentActor, type Actor } from '../../identity/index.js';
import { MoveProject, type Words } from '../commands/move-project.js';
import type { ProjectAction } from '../project.machine.js';
import { Can } from '../project.policy.js';
import { FindProject } from '../queries/find-project.js';
import { ReturnProject, WithdrawProject } from './project.dto.js';
import { ProjectView } from './project.view.js';

/** What moves a project from one state to the next. */
@ApiTags('projects')
@Controller('projects/:id')
export class ProjectStatesController {
  constructor(
    private readonly move: MoveProject,
    private readonly find: FindProject,
  ) {}

  @Post('submission')
  @Can('project.submit')
  @HttpCode(200)
  @ApiOkResponse({ type: ProjectView })
  postSubmission(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.moved(actor, id, 'submit');
  }

  @Post('publication')
  @Can('project.vet')
  @HttpCode(200)
  @ApiOkResponse({ type: ProjectView })
  postPublication(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.moved(actor, id, 'publish');
  }

  @Post('return')
  @Can('project.vet')
  @HttpCode(200)
  @ApiOkResponse({ type: ProjectView })
  postReturn(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: ReturnProject) {
    return this.moved(actor, id, 'return', body);
  }

  @Post('closure')
  @Can('project.close')
  @HttpCode(200)
  @ApiOkResponse({ type: ProjectView })
  postClosure(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.moved(actor, id, 'close');
  }

  @Post('withdrawal')
  @Can('project.withdraw')
  @HttpCode(200)
  @ApiOkResponse({ type: ProjectView })
  postWithdrawal(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: WithdrawProject,
  ) {
    return this.moved(actor, id, 'withdraw', body);
  }

  private async moved(actor: Actor, id: string, action: ProjectAction, words?: Words) {
    await this.move.execute(actor, id, action, words);
    return this.find.execute(actor, id);
  }
}
