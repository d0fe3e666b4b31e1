import { Injectable } from '@nestjs/common';
import { Settings } from '../../platform/config/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { Clock } from '../../platform/time/index.js';
import { identityProblem } from './identity.problems.js';
import { sameText, signatureOf } from './secrets.js';

export type TokenPurpose = 'verify_email' | 'reset_password';

const hoursValid: Readonly<Record<TokenPurpose, number>> = { verify_email: 48, reset_password: 2 };

/** Links that work once: the token is `<id>.<signature>`, so that a mail is made from the id. */
@Injectable()
export class OneTimeTokens {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** The id of a new token; the secret part is never stored. */
  async issue(accountId: string, purpose: TokenPurpose): Promise<string> {
    const expiresAt = new Date(this.clock.now().getTime() + hoursValid[purpose] * 3_600_000);
    const [row] = await this.uow.query<{ id: string }>(
      `INSERT INTO one_time_token (account_id, purpose, expires_at) VALUES ($1, $2, $3) RETURNING id`,
      [accountId, purpose, expiresAt],
    );
    return row?.id ?? '';
  }

  /** What the link of a token carries. */
  secretOf(id: string, purpose: TokenPurpose): string {
    return `${id}.${signatureOf(this.settings.DANPUNG_SECRET, purpose, id)}`;
  }

  /** The id in a token that we signed; throws `auth.token_invalid` for any other text. */
  refuseForged(token: string, purpose: TokenPurpose): string {
    const id = /^([0-9a-f-]{36})\./.exec(token)?.[1] ?? '';
    if (!sameText(this.secretOf(id, purpose), token)) throw identityProblem('auth.token_invalid');
    return id;
  }

  /** How many tokens an account was given within the last hour. */
  async issuedThisHour(accountId: string, purpose: TokenPurpose): Promise<number> {
    const [row] = await this.uow.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM one_time_token
       WHERE account_id = $1 AND purpose = $2 AND created_at > app_now() - interval '1 hour'`,
      [accountId, purpose],
    );
    return row?.count ?? 0;
  }

  /** Makes every unused token of an account worthless. */
  async voidAll(accountId: string, purpose: TokenPurpose): Promise<void> {
    await this.uow.query(
      `UPDATE one_time_token SET used_at = $3
       WHERE account_id = $1 AND purpose = $2 AND used_at IS NULL`,
      [accountId, purpose, this.clock.now()],
    );
  }

  /** Uses the token up; answers its account. Throws `auth.token_invalid` for any other token. */
  async use(token: string, purpose: TokenPurpose): Promise<string> {
    const id = this.refuseForged(token, purpose);
    const [row] = await this.uow.query<{ accountId: string }>(
      `UPDATE one_time_token SET used_at = $3
       WHERE id = $1 AND purpose = $2 AND used_at IS NULL AND expires_at > $3
       RETURNING account_id AS "accountId"`,
      [id, purpose, this.clock.now()],
    );
    if (!row) throw identityProblem('auth.token_invalid');
    return row.accountId;
  }
}
