import { Controller, Delete, Head, HttpCode, Patch, Post, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiExcludeEndpoint,
  ApiNoContentResponse,
  ApiOperation,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IdParam } from '../../../platform/http/id-param.js';
import { NeverReplayed } from '../../../platform/http/index.js';
import { Resumable, type UploadAnswer } from '../../documents/index.js';
import { CurrentActor, type Actor } from '../../identity/index.js';
import { Can } from '../application.permissions.js';
import { TakeUpload } from '../commands/take-upload.js';
import {
  empty,
  LengthHeader,
  MetadataHeader,
  OffsetHeader,
  VersionHeader,
} from './upload-headers.js';
import { newUploadOf } from './upload-metadata.js';

const send = (reply: FastifyReply, { status, headers, documentId }: UploadAnswer): void => {
  void reply.status(status).headers(headers);
  if (documentId) void reply.header('danpung-document', documentId);
};

/**
 * Resumable uploads by the tus protocol 1.0.0 (https://tus.io/protocols/resumable-upload):
 * `POST` begins one, `PATCH` sends bytes, `HEAD` tells how many came, `DELETE` gives it up. The
 * answer to the last bytes carries the id of the document in `Danpung-Document`.
 */
@ApiTags('documents')
@Controller('uploads')
export class UploadsController {
  constructor(
    private readonly resumable: Resumable,
    private readonly take: TakeUpload,
  ) {}

  @ApiOperation({
    summary: 'Begins a resumable upload (tus 1.0.0)',
    description:
      'Then `PATCH` to its `Location` sends bytes, `HEAD` tells `Upload-Offset`, `DELETE` gives it up. It is kept for 24 hours.',
  })
  @Post()
  @Can('document.write')
  @NeverReplayed()
  @VersionHeader()
  @LengthHeader()
  @MetadataHeader()
  @ApiResponse({
    status: 201,
    description: 'Begun; `Location` is where it goes on',
    content: empty,
  })
  async post(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const upload = newUploadOf(request.headers, actor.accountId);
    await this.take.knock(actor, upload);
    const finish = this.take.finishFor(actor);
    send(reply, await this.resumable.begin(request, upload, finish));
  }

  /** `Upload-Offset` of `Upload-Length` bytes are there; told in words at `POST`. */
  @Head(':id')
  @Can('document.write')
  @ApiExcludeEndpoint()
  async head(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const finish = this.take.finishFor(actor);
    send(reply, await this.resumable.ask(request, id, actor.accountId, finish));
  }

  @Patch(':id')
  @Can('document.write')
  @VersionHeader()
  @OffsetHeader()
  @ApiConsumes('application/offset+octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiNoContentResponse({ description: '`Upload-Offset` bytes are there now' })
  async patch(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const finish = this.take.finishFor(actor);
    send(reply, await this.resumable.proceed(request, id, actor.accountId, finish));
  }

  @Delete(':id')
  @Can('document.write')
  @HttpCode(204)
  @VersionHeader()
  @ApiNoContentResponse()
  async delete(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    await this.resumable.cancel(id, actor.accountId);
  }
}
