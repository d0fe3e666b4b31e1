import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-http-bearer';
import { Accounts } from '../accounts.js';
import type { Actor } from '../actor.js';
import { Sessions } from '../sessions.js';

/** `Authorization: Bearer …` with an API token. */
@Injectable()
export class BearerStrategy extends PassportStrategy(Strategy, 'bearer') {
  constructor(
    private readonly sessions: Sessions,
    private readonly accounts: Accounts,
  ) {
    super();
  }

  async validate(secret: string): Promise<Actor | null> {
    const accountId = await this.sessions.accountOf('api_token', secret);
    return (accountId && (await this.accounts.actor(accountId))) || null;
  }
}
