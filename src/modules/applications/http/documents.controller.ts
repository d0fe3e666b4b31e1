import {
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Post,
  Req,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { IdParam } from '../../../platform/http/id-param.js';
import { NeverReplayed } from '../../../platform/http/index.js';
import { documentKinds, Documents, mediaTypes } from '../../documents/index.js';
import { CurrentActor, type Actor } from '../../identity/index.js';
import { Can } from '../application.permissions.js';
import { AttachDocument } from '../commands/attach-document.js';
import { RemoveDocument } from '../commands/remove-document.js';
import { FindDocuments } from '../queries/find-documents.js';
import { DocumentPage, DocumentView } from './document.view.js';
import { attachment } from './attachment.js';
import { readUpload } from './upload.js';

const form = {
  type: 'object',
  required: ['kind', 'file'],
  properties: {
    kind: { type: 'string', enum: [...documentKinds] },
    file: { type: 'string', format: 'binary', description: 'PDF, PNG or JPEG, at most 10 MiB' },
  },
};

@ApiTags('documents')
@Controller()
export class DocumentsController {
  constructor(
    private readonly documents: Documents,
    private readonly find: FindDocuments,
    private readonly attach: AttachDocument,
    private readonly remove: RemoveDocument,
  ) {}

  @Get('applications/:id/documents')
  @Can('application.read')
  @ApiOkResponse({ type: DocumentPage })
  getAll(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.find.of(actor, id);
  }

  @Post('applications/:id/documents')
  @Can('application.write')
  @NeverReplayed()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: form })
  @ApiCreatedResponse({ type: DocumentView })
  async post(@CurrentActor() actor: Actor, @IdParam() id: string, @Req() request: FastifyRequest) {
    const receive = () => readUpload(request, this.documents);
    const document = await this.attach.execute(actor, id, receive);
    return this.find.byId(actor, document.id);
  }

  /** Always to be saved, never shown: a page of ours must not run what somebody uploaded. */
  @Get('documents/:id/content')
  @Can('application.read')
  @Header('cache-control', 'private, no-store')
  @Header('content-security-policy', "default-src 'none'; sandbox")
  @Header('x-content-type-options', 'nosniff')
  @ApiProduces(...mediaTypes)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async getContent(@CurrentActor() actor: Actor, @IdParam() id: string) {
    const { document, content } = await this.find.content(actor, id);
    return new StreamableFile(content, {
      type: document.mediaType,
      length: document.bytes,
      disposition: attachment(document.name),
    });
  }

  @Delete('documents/:id')
  @Can('application.write')
  @HttpCode(204)
  @ApiNoContentResponse()
  async delete(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    await this.remove.execute(actor, id);
  }
}
