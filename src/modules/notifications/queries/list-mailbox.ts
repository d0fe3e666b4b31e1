import { Injectable } from '@nestjs/common';
import { Settings } from '../../../platform/config/index.js';
import { UnitOfWork } from '../../../platform/database/index.js';
import { decodeCursor, type Page, problem, toPage } from '../../../platform/http/index.js';
import type { MailboxMessageView, MailboxQuery } from '../http/mailbox.dto.js';

type Row = Omit<MailboxMessageView, 'sentAt'> & { sentAt: Date; key: string };

/** The local mailbox, newest first; `not_found` wherever real mail is sent. */
@Injectable()
export class ListMailbox {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly settings: Settings,
  ) {}

  async execute({ address, cursor, limit }: MailboxQuery): Promise<Page<MailboxMessageView>> {
    if (!this.settings.hasLocalMailbox) throw problem('not_found');
    const before = decodeCursor(cursor, 2);
    const rows = await this.uow.query<Row>(
      `SELECT id, to_address::text AS "to", subject, delivered_at AS "sentAt", text_body AS text,
              html_body AS html, delivered_at::text AS key
       FROM mailbox_message
       WHERE ($1::text IS NULL OR position(lower($1) IN lower(to_address::text)) > 0)
         AND ($2::timestamptz IS NULL OR (delivered_at, id) < ($2, $3::uuid))
       ORDER BY delivered_at DESC, id DESC LIMIT $4`,
      [address || null, before?.[0] ?? null, before?.[1] ?? null, limit + 1],
    );
    return toPage(rows, limit, ({ key, id }) => [key, id], present);
  }
}

const present = ({ id, to, subject, sentAt, text, html }: Row): MailboxMessageView => ({
  id,
  to,
  subject,
  sentAt: sentAt.toISOString(),
  text,
  html,
});
