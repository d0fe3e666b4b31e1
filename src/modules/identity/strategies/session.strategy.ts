import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-custom';
import { Accounts } from '../accounts.js';
import type { Actor } from '../actor.js';
import { sessionCookie } from '../session-cookie.js';
import { Sessions } from '../sessions.js';

/** The cookie that a sign-in set. */
@Injectable()
export class SessionStrategy extends PassportStrategy(Strategy, 'session-cookie') {
  constructor(
    private readonly sessions: Sessions,
    private readonly accounts: Accounts,
  ) {
    super();
  }

  async validate(request: unknown): Promise<Actor | null> {
    const secret = (request as { cookies?: Record<string, string> }).cookies?.[sessionCookie];
    if (!secret) return null;
    const accountId = await this.sessions.accountOf('session', secret);
    return (accountId && (await this.accounts.actor(accountId))) || null;
  }
}
