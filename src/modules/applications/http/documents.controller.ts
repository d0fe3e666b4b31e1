import { Controller, Delete, Get, HttpCode, Post, Req } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { IdParam } from '../../../platform/http/id-param.js';
import { NeverReplayed } from '../../../platform/http/index.js';
import { Documents, Files } from '../../documents/index.js';
import { CurrentActor, type Actor } from '../../identity/index.js';
import { Can } from '../application.permissions.js';
import { AttachDocument } from '../commands/attach-document.js';
import { RemoveDocument } from '../commands/remove-document.js';
import { FindDocuments } from '../queries/find-documents.js';
import { DocumentPage, DocumentView } from './document.view.js';
import { replacementForm, uploadForm } from './upload-form.js';
import { readReplacement, readUpload } from './upload.js';

@ApiTags('documents')
@Controller()
export class DocumentsController {
  constructor(
    private readonly find: FindDocuments,
    private readonly attach: AttachDocument,
    private readonly remove: RemoveDocument,
    private readonly documents: Documents,
    private readonly files: Files,
  ) {}

  /** What is there, what the rules of the call ask for, and to which stages you may add. */
  @Get('applications/:id/documents')
  @Can('application.read')
  @ApiOkResponse({ type: DocumentPage })
  getAll(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.find.of(actor, id);
  }

  /** A kind that the rules ask for once is replaced by the next file of it. */
  @Post('applications/:id/documents')
  @Can('document.write')
  @NeverReplayed()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: uploadForm })
  @ApiCreatedResponse({ type: DocumentView })
  async post(@CurrentActor() actor: Actor, @IdParam() id: string, @Req() request: FastifyRequest) {
    const receive = () => readUpload(request, this.files);
    const document = await this.attach.execute(actor, id, receive);
    return this.find.byId(actor, document.id);
  }

  /** Another file of the same document; earlier versions stay readable. */
  @Post('documents/:id/versions')
  @Can('document.write')
  @NeverReplayed()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: replacementForm })
  @ApiCreatedResponse({ type: DocumentView })
  async replace(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Req() request: FastifyRequest,
  ) {
    const { applicationId, kind } = await this.documents.require(id);
    const receive = () => readReplacement(request, this.files, { kind, documentId: id });
    await this.attach.execute(actor, applicationId, receive);
    return this.find.byId(actor, id);
  }

  @Delete('documents/:id')
  @Can('document.write')
  @HttpCode(204)
  @ApiNoContentResponse()
  async delete(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    await this.remove.execute(actor, id);
  }
}
