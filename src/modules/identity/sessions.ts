import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import { Clock } from '../../platform/time/index.js';
import { hashOfSecret, newSecret } from './secrets.js';

const sessionHours = 12;

/** Sign-ins of browsers and tokens of programs: random secrets, of which only hashes are kept. */
@Injectable()
export class Sessions {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Opens a session; answers its secret, for the cookie. */
  async open(accountId: string): Promise<string> {
    const secret = newSecret();
    await this.uow.query(
      `INSERT INTO session (account_id, secret_hash, expires_at) VALUES ($1, $2, $3)`,
      [accountId, hashOfSecret(secret), this.hoursAhead(sessionHours)],
    );
    return secret;
  }

  async close(secret: string): Promise<void> {
    await this.uow.query(`DELETE FROM session WHERE secret_hash = $1`, [hashOfSecret(secret)]);
  }

  /** Ends every session of an account, and every token of its programs. */
  async closeAll(accountId: string): Promise<void> {
    await this.uow.query(`DELETE FROM session WHERE account_id = $1`, [accountId]);
    await this.uow.query(`DELETE FROM api_token WHERE account_id = $1`, [accountId]);
  }

  /** The account of a session's or token's secret; undefined when it is unknown or over. */
  async accountOf(kind: 'session' | 'api_token', secret: string): Promise<string | undefined> {
    const [found] = await this.uow.query<{ accountId: string }>(
      `SELECT account_id AS "accountId" FROM ${kind} WHERE secret_hash = $1 AND expires_at > $2`,
      [hashOfSecret(secret), this.clock.now()],
    );
    return found?.accountId;
  }

  /** Makes an API token; its secret is shown this once. */
  async issueToken(accountId: string, name: string, days: number): Promise<string> {
    const secret = newSecret();
    await this.uow.query(
      `INSERT INTO api_token (account_id, name, secret_hash, expires_at) VALUES ($1, $2, $3, $4)`,
      [accountId, name, hashOfSecret(secret), this.hoursAhead(days * 24)],
    );
    return secret;
  }

  private hoursAhead(hours: number): Date {
    return new Date(this.clock.now().getTime() + hours * 3_600_000);
  }
}
