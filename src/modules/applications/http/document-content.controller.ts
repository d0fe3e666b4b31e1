import { Controller, Get, Header, Query, StreamableFile, applyDecorators } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { IdParam } from '../../../platform/http/id-param.js';
import { NumberParam, problem } from '../../../platform/http/index.js';
import { mediaTypes } from '../../documents/index.js';
import { CurrentActor, type Actor } from '../../identity/index.js';
import { Can } from '../application.permissions.js';
import type { FileCopy } from '../documents/document-copies.js';
import { FindDocuments } from '../queries/find-documents.js';
import { attachment } from './attachment.js';
import { CopyQuery } from './document.dto.js';

/** Always to be saved, never shown: a page of ours must not run what somebody uploaded. */
const ToBeSaved = (): MethodDecorator =>
  applyDecorators(
    Header('cache-control', 'private, no-store'),
    Header('content-security-policy', "default-src 'none'; sandbox"),
    Header('x-content-type-options', 'nosniff'),
    ApiProduces(...mediaTypes),
    ApiOkResponse({ schema: { type: 'string', format: 'binary' } }),
  );

const fileOf = ({ name, mediaType, bytes, content }: FileCopy): StreamableFile =>
  new StreamableFile(content, { type: mediaType, length: bytes, disposition: attachment(name) });

/** Files of documents, for whoever may see the application. */
@ApiTags('documents')
@Controller('documents/:id')
export class DocumentContentController {
  constructor(private readonly find: FindDocuments) {}

  @Get('content')
  @Can('application.read')
  @ToBeSaved()
  async getContent(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { copy }: CopyQuery,
  ) {
    return fileOf(await this.find.content(actor, id, copy));
  }

  @Get('versions/:number/content')
  @Can('application.read')
  @ToBeSaved()
  async getVersion(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @NumberParam('number') number: number,
    @Query() { copy }: CopyQuery,
  ) {
    if (number < 1 || number > 1_000_000) throw problem('not_found');
    return fileOf(await this.find.versionContent(actor, id, number, copy));
  }
}
