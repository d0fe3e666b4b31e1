import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Patch,
  Post,
  Put,
  Req,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Public } from '../../../../platform/authz/index.js';
import { NeverReplayed } from '../../../../platform/http/index.js';
import { Files } from '../../../documents/index.js';
import { AnswerReference } from '../commands/answer-reference.js';
import { AttachLetter } from '../commands/attach-letter.js';
import { OpenReference } from '../commands/open-reference.js';
import { SaveAnswers } from '../commands/save-answers.js';
import { AnswersInput } from './answers.dto.js';
import { readLetter } from './letter-upload.js';
import { ReferenceDeclined, ReferenceReceipt, RefereeView } from './referee.view.js';

const form = {
  type: 'object',
  required: ['file'],
  properties: { file: { type: 'string', format: 'binary', description: 'PDF or DOCX' } },
};

/** The referee's side: the link of the mail is the only key, and it opens one request once. */
@ApiTags('references')
@Controller('reference-requests/:token')
export class RefereesController {
  constructor(
    private readonly open: OpenReference,
    private readonly save: SaveAnswers,
    private readonly letter: AttachLetter,
    private readonly answer: AnswerReference,
    private readonly files: Files,
  ) {}

  @Public()
  @Get()
  @ApiOkResponse({ type: RefereeView })
  get(@Param('token') token: string) {
    return this.open.execute(token);
  }

  /** Keeps what was written so far, so that the referee can go on later. */
  @Public()
  @Patch()
  @ApiOkResponse({ type: RefereeView })
  async patch(@Param('token') token: string, @Body() input: AnswersInput) {
    await this.save.execute(token, input);
    return this.open.execute(token);
  }

  @Public()
  @Put('letter')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: form })
  @ApiOkResponse({ type: RefereeView })
  async putLetter(@Param('token') token: string, @Req() request: FastifyRequest) {
    await this.letter.execute(token, () => readLetter(request, this.files));
    return this.open.execute(token);
  }

  @Public()
  @Delete('letter')
  @ApiOkResponse({ type: RefereeView })
  async deleteLetter(@Param('token') token: string) {
    await this.letter.remove(token);
    return this.open.execute(token);
  }

  @Public()
  @Post()
  @HttpCode(200)
  @NeverReplayed()
  @ApiOkResponse({ type: ReferenceReceipt })
  post(@Param('token') token: string, @Body() input: AnswersInput): Promise<ReferenceReceipt> {
    return this.answer.execute(token, input);
  }

  @Public()
  @Post('decline')
  @HttpCode(200)
  @NeverReplayed()
  @ApiOkResponse({ type: ReferenceDeclined })
  async postDecline(@Param('token') token: string): Promise<ReferenceDeclined> {
    await this.answer.decline(token);
    return { state: 'declined' };
  }
}
