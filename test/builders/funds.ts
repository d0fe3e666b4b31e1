import type { Db } from '../support/database.js';
import { aPlacement } from './placements.js';
import { insert, one, unique } from './rows.js';

/** A Mitacs fund whose budget (CAD 100,000 unless told) is posted to the ledger. */
export async function aFund(
  db: Db,
  wishes: { budgetCents?: number; name?: string } = {},
): Promise<string> {
  const id = await insert(db, 'fund', {
    name: wishes.name ?? `Fund ${unique()}`,
    source: 'mitacs',
    currency: 'CAD',
    starts_on: '2027-01-01',
    ends_on: '2027-12-31',
  });
  const budget = wishes.budgetCents ?? 10_000_000;
  if (budget > 0) await postBudget(db, id, budget);
  return id;
}

/** Adds to a fund's budget. */
export async function postBudget(db: Db, fundId: string, cents: number): Promise<void> {
  await db.query(
    `WITH entry AS (INSERT INTO ledger_entry (fund_id, kind) VALUES ($1, 'budget') RETURNING id)
      INSERT INTO ledger_line (entry_id, account_id, amount_cents)
      SELECT entry.id, account.id, CASE account.kind WHEN 'source' THEN -$2::bigint ELSE $2 END
        FROM entry, ledger_account account
        WHERE account.fund_id = $1 AND account.kind IN ('source', 'available')
        ORDER BY account.id`,
    [fundId, cents],
  );
}

export interface AwardWishes {
  placementId?: string;
  fundId?: string;
  amountCents?: number;
  state?: 'approved' | 'cancelled';
}

export interface Award {
  id: string;
  placementId: string;
  fundId: string;
}

/** An award for an approved placement, posted to the ledger in the same statement. */
export async function anAward(db: Db, wishes: AwardWishes = {}): Promise<Award> {
  const fundId = wishes.fundId ?? (await aFund(db));
  const placementId = wishes.placementId ?? (await aPlacement(db, { state: 'approved' })).id;
  const { rows } = await db.query<{ id: string }>(
    `WITH award AS (
        INSERT INTO award (placement_id, student_id, fund_id, currency, amount_cents)
        SELECT id, student_id, $2, 'CAD', $3 FROM placement WHERE id = $1 RETURNING *),
      entry AS (
        INSERT INTO ledger_entry (fund_id, award_id, kind)
        SELECT fund_id, id, 'award' FROM award RETURNING id),
      line AS (${linesOf("'committed'")})
      SELECT id FROM award`,
    [placementId, fundId, wishes.amountCents ?? 600_000],
  );
  const { id } = one(rows);
  if (wishes.state === 'cancelled') await cancelAward(db, id);
  return { id, placementId, fundId };
}

/** Cancels an award and gives its money back to the fund. */
export async function cancelAward(db: Db, id: string): Promise<void> {
  await db.query(
    `WITH award AS (UPDATE award SET state = 'cancelled' WHERE id = $1 RETURNING *),
      entry AS (
        INSERT INTO ledger_entry (fund_id, award_id, kind)
        SELECT fund_id, id, 'award_cancellation' FROM award RETURNING id)
      ${linesOf("'available'")}`,
    [id],
  );
}

/** Moves the award's amount to the account of that kind from the other one, lower id first. */
const linesOf = (to: string): string => `
  INSERT INTO ledger_line (entry_id, account_id, amount_cents)
  SELECT entry.id, account.id,
      CASE account.kind WHEN ${to} THEN award.amount_cents ELSE -award.amount_cents END
    FROM award, entry, ledger_account account
    WHERE account.fund_id = award.fund_id AND account.kind IN ('available', 'committed')
    ORDER BY account.id`;
