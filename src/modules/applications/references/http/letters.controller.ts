import { Controller, Get, Header, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { IdParam } from '../../../../platform/http/id-param.js';
import { CurrentActor, type Actor } from '../../../identity/index.js';
import { attachment } from '../../http/attachment.js';
import { letterTypes } from '../letter-types.js';
import { FindLetter } from '../queries/find-letter.js';
import { May } from '../reference.permissions.js';
import { LetterView } from './letter.view.js';

/** What referees have written: for coordinators, and for a student who did not waive access. */
@ApiTags('references')
@Controller('applications/:id/references/:referenceId/letter')
export class LettersController {
  constructor(private readonly find: FindLetter) {}

  @Get()
  @May('reference.letter')
  @ApiOkResponse({ type: LetterView })
  get(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IdParam('referenceId') referenceId: string,
  ) {
    return this.find.execute(actor, id, referenceId);
  }

  /** Always to be saved, never shown: a page of ours must not run what somebody uploaded. */
  @Get('file')
  @May('reference.letter')
  @Header('cache-control', 'private, no-store')
  @Header('content-security-policy', "default-src 'none'; sandbox")
  @Header('x-content-type-options', 'nosniff')
  @ApiProduces(...letterTypes)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async getFile(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IdParam('referenceId') referenceId: string,
  ) {
    const { file, content } = await this.find.content(actor, id, referenceId);
    return new StreamableFile(content, {
      type: file.mediaType,
      length: file.bytes,
      disposition: attachment(file.name),
    });
  }
}
