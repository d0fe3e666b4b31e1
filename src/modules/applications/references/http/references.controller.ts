import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdParam } from '../../../../platform/http/id-param.js';
import { CurrentActor, type Actor } from '../../../identity/index.js';
import { CancelReference } from '../commands/cancel-reference.js';
import { RemindReferee } from '../commands/remind-referee.js';
import { ReplaceReferee } from '../commands/replace-referee.js';
import { RequestReference } from '../commands/request-reference.js';
import { ListReferences } from '../queries/list-references.js';
import { May } from '../reference.permissions.js';
import { NewReference } from './reference.dto.js';
import { ReferenceList, ReferenceView } from './reference.view.js';

/** Whom a student asks for a reference, and what became of it. */
@ApiTags('references')
@Controller('applications/:id/references')
export class ReferencesController {
  constructor(
    private readonly list: ListReferences,
    private readonly request: RequestReference,
    private readonly remind: RemindReferee,
    private readonly replace: ReplaceReferee,
    private readonly cancel: CancelReference,
  ) {}

  @Get()
  @May('reference.read')
  @ApiOkResponse({ type: ReferenceList })
  getAll(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.list.execute(actor, id);
  }

  @Post()
  @May('reference.write')
  @ApiCreatedResponse({ type: ReferenceView })
  async post(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() input: NewReference) {
    const made = await this.request.execute(actor, id, input);
    return this.list.byId(actor, id, made);
  }

  @Post(':referenceId/reminder')
  @May('reference.write')
  @HttpCode(200)
  @ApiOkResponse({ type: ReferenceView })
  async postReminder(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IdParam('referenceId') referenceId: string,
  ) {
    await this.remind.execute(actor, id, referenceId);
    return this.list.byId(actor, id, referenceId);
  }

  @Post(':referenceId/replacement')
  @May('reference.write')
  @ApiCreatedResponse({ type: ReferenceView })
  async postReplacement(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IdParam('referenceId') referenceId: string,
    @Body() input: NewReference,
  ) {
    const made = await this.replace.execute(actor, id, referenceId, input);
    return this.list.byId(actor, id, made);
  }

  @Delete(':referenceId')
  @May('reference.write')
  @HttpCode(204)
  @ApiNoContentResponse()
  async delete(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IdParam('referenceId') referenceId: string,
  ): Promise<void> {
    await this.cancel.execute(actor, id, referenceId);
  }
}
