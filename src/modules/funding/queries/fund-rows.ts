import type { FundSource } from '../fund.entity.js';

/** A fund with its balances, as every query of this module reads it. */
export interface Fund {
  id: string;
  name: string;
  source: FundSource;
  currency: string;
  budgetCents: number;
  committedCents: number;
  availableCents: number;
  startsOn: string;
  endsOn: string;
  version: number;
}

/** Cents reach 2^53 at most, which float8 holds exactly; the driver reads bigint as text. */
export const selectFunds = `
  SELECT f.id, f.name, f.source, f.currency, f.starts_on::text AS "startsOn",
    f.ends_on::text AS "endsOn", f.version, balance.budget AS "budgetCents",
    balance.committed AS "committedCents", balance.available AS "availableCents"
  FROM fund f
  CROSS JOIN LATERAL (
    SELECT abs(sum(balance_cents) FILTER (WHERE kind = 'source'))::float8 AS budget,
      (sum(balance_cents) FILTER (WHERE kind = 'committed'))::float8 AS committed,
      (sum(balance_cents) FILTER (WHERE kind = 'available'))::float8 AS available
    FROM ledger_account WHERE fund_id = f.id
  ) balance`;
