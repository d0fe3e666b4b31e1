import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Account } from '../account.entity.js';
import type { Actor } from '../actor.js';

/** Remembers the language that somebody reads, for pages and mails. */
@Injectable()
export class ChangeLocale {
  constructor(private readonly uow: UnitOfWork) {}

  execute(actor: Actor, locale: Actor['locale']): Promise<void> {
    return this.uow.run(async () => {
      await this.uow.repository(Account).update({ id: actor.accountId }, { locale });
    });
  }
}
