import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { MailTransport } from '../../../platform/mail/index.js';
import { Accounts } from '../../identity/index.js';
import { LetterComposer } from '../letter-composer.js';
import { selectWaitingMail, type WaitingMail } from '../queries/waiting-mail.js';

/**
 * Sends one mail, unless it was sent. No transaction is open meanwhile: a mail cannot be rolled
 * back. A crash between sending and marking repeats the mail under the same Message-ID.
 */
@Injectable()
export class SendMail {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly accounts: Accounts,
    private readonly composer: LetterComposer,
    private readonly transport: MailTransport,
  ) {}

  /** Rejects when the mail must be tried again. */
  async execute(mailId: string): Promise<void> {
    const [mail] = await this.uow.query<WaitingMail>(selectWaitingMail, [mailId]);
    if (!mail) return;
    const reader = await this.accounts.addressee(mail.accountId);
    const letter = reader && (await this.composer.compose(mail, reader));
    if (!letter) return this.giveUp(mailId);
    await this.transport.send({ messageId: mailId, to: reader.email, ...letter });
    await this.uow.query(
      `UPDATE outbox_mail SET state = 'sent', sent_at = clock_timestamp()
       WHERE id = $1 AND state = 'waiting'`,
      [mailId],
    );
  }

  /** Says that the mail will not be tried again. */
  async giveUp(mailId: string): Promise<void> {
    await this.uow.query(
      `UPDATE outbox_mail SET state = 'failed' WHERE id = $1 AND state = 'waiting'`,
      [mailId],
    );
  }
}
