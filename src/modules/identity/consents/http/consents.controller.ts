import { Body, Controller, Get, Headers, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../../../../platform/authz/index.js';
import { pickLocale } from '../../../../platform/i18n/index.js';
import type { Actor } from '../../actor.js';
import { CurrentActor } from '../../current-actor.js';
import { AnswerConsent } from '../commands/answer-consent.js';
import { Can } from '../consent.permissions.js';
import { ListConsents } from '../queries/list-consents.js';
import { ListConsentTexts } from '../queries/list-consent-texts.js';
import * as dto from './consent.dto.js';
import { ConsentList, ConsentTextList } from './consent.view.js';

@ApiTags('consents')
@Controller()
export class ConsentsController {
  constructor(
    private readonly list: ListConsents,
    private readonly texts: ListConsentTexts,
    private readonly answer: AnswerConsent,
  ) {}

  @Get('consent-texts')
  @Public()
  @ApiOkResponse({ type: ConsentTextList })
  getTexts(
    @Query() { locale }: dto.ConsentTextQuery,
    @Headers('accept-language') accepted: string | undefined,
  ) {
    return this.texts.execute(locale ?? pickLocale(accepted));
  }

  @Get('consents')
  @Can('consent.read')
  @ApiOkResponse({ type: ConsentList })
  getOwn(@CurrentActor() actor: Actor) {
    return this.list.execute(actor);
  }

  /** Gives or revokes one consent; an answer that changes nothing leaves no trace. */
  @Post('consents')
  @Can('consent.answer')
  @HttpCode(200)
  @ApiOkResponse({ type: ConsentList })
  async post(@CurrentActor() actor: Actor, @Body() body: dto.AnswerConsent) {
    await this.answer.execute(actor, body);
    return this.list.execute(actor);
  }
}
