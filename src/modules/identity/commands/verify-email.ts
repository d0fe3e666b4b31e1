import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Events } from '../../../platform/events/index.js';
import { OneTimeTokens } from '../one-time-tokens.js';

/** Believes an address whose mail was read; the account can sign in from now on. */
@Injectable()
export class VerifyEmail {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly tokens: OneTimeTokens,
    private readonly events: Events,
  ) {}

  execute(token: string): Promise<void> {
    return this.uow.run(async () => {
      const accountId = await this.tokens.use(token, 'verify_email');
      await this.uow.query(
        `UPDATE account SET email_verified_at = coalesce(email_verified_at, app_now()) WHERE id = $1`,
        [accountId],
      );
      await this.events.record({
        name: 'account.verified',
        subjectType: 'account',
        subjectId: accountId,
      });
    });
  }
}
