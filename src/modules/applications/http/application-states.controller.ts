import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SeenVersion } from '../../../platform/http/index.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { CurrentActor, type Actor } from '../../identity/index.js';
import { Can } from '../application.permissions.js';
import { MoveApplication, type Decision } from '../commands/move-application.js';
import { SubmitApplication } from '../commands/submit-application.js';
import { FindApplication } from '../queries/find-application.js';
import * as dto from './application.dto.js';
import { ApplicationView } from './application.view.js';

type Seen = number | undefined;

/** What moves an application from one state to the next; each answers the record. */
@ApiTags('applications')
@Controller('applications/:id')
export class ApplicationStatesController {
  constructor(
    private readonly submit: SubmitApplication,
    private readonly move: MoveApplication,
    private readonly find: FindApplication,
  ) {}

  @Post('submission')
  @Can('application.write')
  @HttpCode(200)
  @ApiOkResponse({ type: ApplicationView })
  async postSubmission(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @SeenVersion() seen: Seen,
  ) {
    await this.submit.execute(actor, id, seen);
    return this.find.execute(actor, id);
  }

  @Post('withdrawal')
  @Can('application.write')
  @HttpCode(200)
  @ApiOkResponse({ type: ApplicationView })
  postWithdrawal(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { reason }: dto.WithdrawApplication,
    @SeenVersion() seen: Seen,
  ) {
    return this.moved(actor, id, { action: 'withdraw', reason }, seen);
  }

  @Post('nomination')
  @Can('application.nominate')
  @HttpCode(200)
  @ApiOkResponse({ type: ApplicationView })
  postNomination(@CurrentActor() actor: Actor, @IdParam() id: string, @SeenVersion() seen: Seen) {
    return this.moved(actor, id, { action: 'nominate' }, seen);
  }

  @Post('return')
  @Can('application.return')
  @HttpCode(200)
  @ApiOkResponse({ type: ApplicationView })
  postReturn(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { reason, editableUntil, marks }: dto.ReturnApplication,
    @SeenVersion() seen: Seen,
  ) {
    const until = editableUntil ? new Date(editableUntil) : null;
    const decision = { action: 'return', reason, editableUntil: until, marks } as const;
    return this.moved(actor, id, decision, seen);
  }

  @Post('endorsement')
  @Can('application.endorse')
  @HttpCode(200)
  @ApiOkResponse({ type: ApplicationView })
  postEndorsement(@CurrentActor() actor: Actor, @IdParam() id: string, @SeenVersion() seen: Seen) {
    return this.moved(actor, id, { action: 'endorse' }, seen);
  }

  @Post('rejection')
  @Can('application.reject')
  @HttpCode(200)
  @ApiOkResponse({ type: ApplicationView })
  postRejection(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { reason }: dto.Reason,
    @SeenVersion() seen: Seen,
  ) {
    return this.moved(actor, id, { action: 'reject', reason }, seen);
  }

  private async moved(actor: Actor, id: string, decision: Decision, seen: Seen) {
    await this.move.execute(actor, id, decision, seen);
    return this.find.execute(actor, id);
  }
}
