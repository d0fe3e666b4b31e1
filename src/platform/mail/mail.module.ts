import { Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Settings } from '../config/index.js';
import { UnitOfWork } from '../database/index.js';
import { LocalMailboxTransport } from './local-mailbox-transport.js';
import { MailTransport } from './mail-transport.js';
import { SmtpTransport } from './smtp-transport.js';

const transportOf = (settings: Settings, uow: UnitOfWork): MailTransport =>
  settings.SMTP_URL
    ? new SmtpTransport(settings.SMTP_URL, settings.MAIL_FROM)
    : new LocalMailboxTransport({ query: (sql, params) => uow.query(sql, params) });

/** The way mail leaves: over SMTP when a server is set, else into the local mailbox. */
@Global()
@Module({
  providers: [{ provide: MailTransport, inject: [Settings, UnitOfWork], useFactory: transportOf }],
  exports: [MailTransport],
})
export class MailModule implements OnApplicationShutdown {
  constructor(private readonly transport: MailTransport) {}

  async onApplicationShutdown(): Promise<void> {
    await this.transport.close();
  }
}
