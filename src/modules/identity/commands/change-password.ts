import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Events } from '../../../platform/events/index.js';
import { OneTimeTokens } from '../one-time-tokens.js';
import { Passwords } from '../passwords.js';
import { Sessions } from '../sessions.js';

/**
 * Sets a new password by a mailed link and ends whatever else opens the account: sessions, tokens
 * of programs, links of earlier mails.
 */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly tokens: OneTimeTokens,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly events: Events,
  ) {}

  async execute(token: string, password: string): Promise<void> {
    // A hash is dear on purpose: nobody makes us work with a link that we never wrote.
    this.tokens.refuseForged(token, 'reset_password');
    const passwordHash = await this.passwords.hash(password);
    await this.uow.run(async () => {
      const accountId = await this.tokens.use(token, 'reset_password');
      await this.uow.query(
        `UPDATE account SET password_hash = $2,
           email_verified_at = coalesce(email_verified_at, app_now()) WHERE id = $1`,
        [accountId, passwordHash],
      );
      await this.tokens.voidAll(accountId, 'reset_password');
      await this.sessions.closeAll(accountId);
      await this.events.record({
        name: 'account.password_changed',
        subjectType: 'account',
        subjectId: accountId,
      });
    });
  }
}
