import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SeenVersion } from '../../../platform/http/index.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { CurrentActor, type Actor } from '../../identity/index.js';
import { Can } from '../application.permissions.js';
import { AcknowledgeRules } from '../commands/acknowledge-rules.js';
import { RestoreApplication } from '../commands/restore-application.js';
import { FindApplication } from '../queries/find-application.js';
import { ApplicationView } from './application.view.js';

/** What a student takes back, or takes note of. */
@ApiTags('applications')
@Controller('applications/:id')
export class ApplicationUndoController {
  constructor(
    private readonly restore: RestoreApplication,
    private readonly acknowledge: AcknowledgeRules,
    private readonly find: FindApplication,
  ) {}

  @Post('restoration')
  @Can('application.write')
  @HttpCode(200)
  @ApiOkResponse({ type: ApplicationView })
  async postRestoration(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @SeenVersion() seen: number | undefined,
  ) {
    await this.restore.execute(actor, id, seen);
    return this.find.execute(actor, id);
  }

  @Post('rules-acknowledgement')
  @Can('application.write')
  @HttpCode(200)
  @ApiOkResponse({ type: ApplicationView })
  async postRulesAcknowledgement(@CurrentActor() actor: Actor, @IdParam() id: string) {
    await this.acknowledge.execute(actor, id);
    return this.find.execute(actor, id);
  }
}
