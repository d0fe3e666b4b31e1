import { sealed } from './envelope.js';
import { type Mail, MailTransport } from './mail-transport.js';

/** Whatever can run a statement and answer its rows. */
export interface Queryable {
  query(sql: string, params?: unknown[]): Promise<unknown[]>;
}

const deliver = `
  INSERT INTO mailbox_message (message_id, to_address, subject, text_body, html_body)
  VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (message_id) DO NOTHING`;

/** Keeps mail in the database, where the browser can read it; the same mail arrives once. */
export class LocalMailboxTransport extends MailTransport {
  constructor(private readonly db: Queryable) {
    super();
  }

  async send(mail: Mail): Promise<void> {
    const { messageId, to, subject, text, html } = sealed(mail);
    await this.db.query(deliver, [messageId, to, subject, text, html]);
  }
}
