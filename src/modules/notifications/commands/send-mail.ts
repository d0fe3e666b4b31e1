import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { MailTransport } from '../../../platform/mail/index.js';
import { Correspondence } from '../correspondence.js';
import { selectWaitingMail, type AnyWaitingMail } from '../queries/waiting-mail.js';

/**
 * Sends one mail, unless it was sent. No transaction is open meanwhile: a mail cannot be rolled
 * back. A crash between sending and marking repeats the mail under the same Message-ID.
 */
@Injectable()
export class SendMail {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly correspondence: Correspondence,
    private readonly transport: MailTransport,
  ) {}

  /** Rejects when the mail must be tried again. */
  async execute(mailId: string): Promise<void> {
    const [mail] = await this.uow.query<AnyWaitingMail>(selectWaitingMail, [mailId]);
    if (!mail) return;
    const letter = await this.correspondence.letterOf(mail);
    if (!letter) return this.giveUp(mailId);
    await this.transport.send({ messageId: mailId, ...letter });
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
