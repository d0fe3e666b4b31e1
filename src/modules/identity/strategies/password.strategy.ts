import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-local';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Accounts } from '../accounts.js';
import type { Actor } from '../actor.js';
import { credentialsMissing, identityProblem } from '../identity.problems.js';
import { Passwords } from '../passwords.js';

/** Address and password. Says "unverified" only to somebody who knows the password. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy, 'password') {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
  ) {
    super({ usernameField: 'email' });
  }

  async validate(email: unknown, password: unknown): Promise<Actor> {
    if (typeof email !== 'string' || typeof password !== 'string') throw credentialsMissing();
    const [account] = await this.uow.query<{ id: string; hash: string | null; verified: boolean }>(
      `SELECT id, password_hash AS hash, email_verified_at IS NOT NULL AS verified
       FROM account WHERE email = $1 AND disabled_at IS NULL`,
      [email],
    );
    const right = await this.passwords.matches(account?.hash ?? null, password);
    if (!account || !right) throw identityProblem('auth.bad_credentials');
    if (!account.verified) throw identityProblem('auth.email_unverified');
    const actor = await this.accounts.actor(account.id);
    if (!actor) throw identityProblem('auth.bad_credentials');
    return actor;
  }
}
