import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Patch,
  Post,
  StreamableFile,
} from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SeenVersion } from '../../../../platform/http/index.js';
import { IdParam } from '../../../../platform/http/id-param.js';
import { attachment } from '../../../applications/index.js';
import { CurrentActor, type Actor } from '../../../identity/index.js';
import { Can } from '../../review.permissions.js';
import { Abstain } from '../commands/abstain.js';
import { MoveReview } from '../commands/move-review.js';
import { WriteReview } from '../commands/write-review.js';
import { FindReview } from '../queries/find-review.js';
import * as dto from './review.dto.js';
import { ReviewView } from './review.view.js';

type Seen = number | undefined;

/** One review: read the application, write, hand in, take back. */
@ApiTags('reviews')
@Controller('reviews/:id')
export class ReviewsController {
  constructor(
    private readonly find: FindReview,
    private readonly write: WriteReview,
    private readonly move: MoveReview,
    private readonly leave: Abstain,
  ) {}

  @Get()
  @Can('review.read')
  @ApiOkResponse({ type: ReviewView })
  get(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.find.execute(actor, id);
  }

  @Patch()
  @Can('review.write')
  @ApiOkResponse({ type: ReviewView })
  async patch(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: dto.ChangeReview,
    @SeenVersion() seen: Seen,
  ) {
    await this.write.execute(actor, id, body, seen);
    return this.find.execute(actor, id);
  }

  @Post('submission')
  @Can('review.write')
  @HttpCode(200)
  @ApiOkResponse({ type: ReviewView })
  async postSubmission(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @SeenVersion() seen: Seen,
  ) {
    await this.move.submit(actor, id, seen);
    return this.find.execute(actor, id);
  }

  @Post('reopening')
  @Can('review.write')
  @HttpCode(200)
  @ApiOkResponse({ type: ReviewView })
  async postReopening(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @SeenVersion() seen: Seen,
  ) {
    await this.move.reopen(actor, id, seen);
    return this.find.execute(actor, id);
  }

  /** From then on the application is absent for the actor: there is nothing left to answer. */
  @Post('abstention')
  @Can('review.write')
  @HttpCode(204)
  @ApiNoContentResponse()
  async postAbstention(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: dto.Abstain,
  ): Promise<void> {
    await this.leave.execute(actor, id, body);
  }

  @Get('documents/:documentId/content')
  @Can('review.read')
  @Header('cache-control', 'private, no-store')
  @Header('content-security-policy', "default-src 'none'; sandbox")
  @Header('x-content-type-options', 'nosniff')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async getDocument(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IdParam('documentId') documentId: string,
  ) {
    const { name, mediaType, bytes, content } = await this.find.document(actor, id, documentId);
    return new StreamableFile(content, {
      ...{ type: mediaType, length: bytes, disposition: attachment(name) },
    });
  }
}
