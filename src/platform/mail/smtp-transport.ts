import { createTransport, type Transporter } from 'nodemailer';
import type SMTPPool from 'nodemailer/lib/smtp-pool/index.js';
import { sealed } from './envelope.js';
import { type Mail, MailTransport } from './mail-transport.js';
import { oneLine } from './one-line.js';

const seconds = 1000;
const ports = { smtp: 587, smtps: 465 } as const;

const poolOptions = (smtpUrl: string): SMTPPool.Options => {
  const url = new URL(smtpUrl);
  const secure = url.protocol === 'smtps:';
  const user = decodeURIComponent(url.username);
  return {
    pool: true,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? ports.smtps : ports.smtp),
    secure,
    auth: user ? { user, pass: decodeURIComponent(url.password) } : undefined,
    maxConnections: 5,
    connectionTimeout: 10 * seconds,
    greetingTimeout: 10 * seconds,
    socketTimeout: 30 * seconds,
    // A text is a text: nothing in it may make the mailer read a file or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
};

/** Hands mail to a server over SMTP, keeping a few connections open. */
export class SmtpTransport extends MailTransport {
  private readonly mailer: Transporter<SMTPPool.SentMessageInfo>;

  constructor(
    smtpUrl: string,
    private readonly from: string,
  ) {
    super();
    this.mailer = createTransport(poolOptions(smtpUrl));
  }

  async send(mail: Mail): Promise<void> {
    const { messageId, to, subject, text, html } = sealed(mail);
    await this.mailer.sendMail({
      from: oneLine(this.from),
      // As an object the address is one recipient, whatever it contains.
      to: { name: '', address: to },
      messageId,
      subject,
      text,
      html,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  }

  override async close(): Promise<void> {
    this.mailer.close();
  }
}
