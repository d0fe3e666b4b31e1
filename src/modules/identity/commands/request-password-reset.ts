import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Events } from '../../../platform/events/index.js';
import { Accounts } from '../accounts.js';
import { OneTimeTokens } from '../one-time-tokens.js';

/** Nobody's mailbox is flooded by somebody who knows the address. */
const mailsAnHour = 3;

/** Sends a link to choose a new password, if the address is known; never says whether it is. */
@Injectable()
export class RequestPasswordReset {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly accounts: Accounts,
    private readonly tokens: OneTimeTokens,
    private readonly events: Events,
  ) {}

  execute(email: string): Promise<void> {
    return this.uow.run(async () => {
      const accountId = await this.accounts.idByEmail(email);
      if (!accountId) return;
      const sent = await this.tokens.issuedThisHour(accountId, 'reset_password');
      if (sent >= mailsAnHour) return;
      const tokenId = await this.tokens.issue(accountId, 'reset_password');
      await this.events.record({
        name: 'account.password_reset_requested',
        subjectType: 'account',
        subjectId: accountId,
        payload: { tokenId },
      });
    });
  }
}
