import { Module } from '@nestjs/common';
import { SendMail } from './commands/send-mail.js';
import { ConsentLetterWriter } from './consent-letter-writer.js';
import { ConsentLetters } from './consent-letters.js';
import { Correspondence } from './correspondence.js';
import { MailboxController } from './http/mailbox.controller.js';
import { MailProcessor } from './jobs/mail.processor.js';
import { LetterComposer } from './letter-composer.js';
import { LetterWriter } from './letter-writer.js';
import { CaseFactsOf } from './queries/case-facts.js';
import { ConsentFactsOf } from './queries/consent-facts.js';
import { DraftAuthors } from './queries/draft-authors.js';
import { ListMailbox } from './queries/list-mailbox.js';
import { Recipients } from './queries/recipients.js';
import { ReferenceFactsOf } from './queries/reference-facts.js';
import { ReferenceLetterWriter } from './reference-letter-writer.js';
import { ReferenceLetters } from './reference-letters.js';

/** Mails about everybody's events, each in its reader's language. Listens; nobody imports it. */
@Module({
  controllers: [MailboxController],
  providers: [
    LetterWriter,
    LetterComposer,
    CaseFactsOf,
    ConsentFactsOf,
    ConsentLetterWriter,
    ConsentLetters,
    Correspondence,
    DraftAuthors,
    Recipients,
    ReferenceFactsOf,
    ReferenceLetterWriter,
    ReferenceLetters,
    SendMail,
    MailProcessor,
    ListMailbox,
  ],
})
export class NotificationsModule {}
