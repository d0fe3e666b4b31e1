import { Global, Module } from '@nestjs/common';
import { AnswerConsent } from './commands/answer-consent.js';
import { Consents } from './consents.js';
import { ConsentsController } from './http/consents.controller.js';
import { ListConsents } from './queries/list-consents.js';
import { ListConsentTexts } from './queries/list-consent-texts.js';

/** What people agreed to. Global like all of identity: every room that shows a person asks. */
@Global()
@Module({
  controllers: [ConsentsController],
  providers: [Consents, ListConsents, ListConsentTexts, AnswerConsent],
  exports: [Consents],
})
export class ConsentsModule {}
