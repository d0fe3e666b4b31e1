import { Module } from '@nestjs/common';
import { SendMail } from './commands/send-mail.js';
import { MailboxController } from './http/mailbox.controller.js';
import { MailProcessor } from './jobs/mail.processor.js';
import { LetterComposer } from './letter-composer.js';
import { LetterWriter } from './letter-writer.js';
import { CaseFactsOf } from './queries/case-facts.js';
import { ListMailbox } from './queries/list-mailbox.js';
import { Recipients } from './queries/recipients.js';

/** Mails about everybody's events, each in its reader's language. Listens; nobody imports it. */
@Module({
  controllers: [MailboxController],
  providers: [
    LetterWriter,
    LetterComposer,
    CaseFactsOf,
    Recipients,
    SendMail,
    MailProcessor,
    ListMailbox,
  ],
})
export class NotificationsModule {}
