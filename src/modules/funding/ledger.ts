import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';

/** `source` is where the budget comes from: the only account that may be negative. */
export type AccountKind = 'source' | 'available' | 'committed';

export interface Posting {
  readonly fundId: string;
  readonly kind: 'budget' | 'award' | 'award_cancellation';
  readonly awardId: string | null;
  readonly from: AccountKind;
  readonly to: AccountKind;
  readonly cents: number;
}

export type Balances = Readonly<Record<AccountKind, number>>;

/** The double entry of every fund: entries are added, never changed. Inside of a unit of work. */
@Injectable()
export class Ledger {
  constructor(private readonly uow: UnitOfWork) {}

  /** Locks the fund's accounts by id, the last locks of any, and answers what they hold. */
  async lock(fundId: string): Promise<Balances> {
    const rows = await this.uow.query<{ kind: AccountKind; cents: string }>(
      `SELECT kind, balance_cents AS cents FROM ledger_account
       WHERE fund_id = $1 ORDER BY id FOR UPDATE`,
      [fundId],
    );
    const balances = { source: 0, available: 0, committed: 0 };
    for (const { kind, cents } of rows) balances[kind] = Number(cents);
    return balances;
  }

  /** Moves money between two accounts of a fund with one entry of two lines. */
  async post({ fundId, kind, awardId, from, to, cents }: Posting): Promise<void> {
    await this.uow.query(
      `WITH entry AS (
         INSERT INTO ledger_entry (fund_id, award_id, kind) VALUES ($1, $2, $3) RETURNING id)
       INSERT INTO ledger_line (entry_id, account_id, amount_cents)
       SELECT entry.id, a.id, CASE a.kind WHEN $4 THEN -$6::bigint ELSE $6::bigint END
       FROM entry, ledger_account a
       WHERE a.fund_id = $1 AND a.kind IN ($4, $5) ORDER BY a.id`,
      [fundId, awardId, kind, from, to, cents],
    );
  }
}
