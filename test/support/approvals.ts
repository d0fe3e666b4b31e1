import { anAccountWith } from './catalogue.js';
import { useFunding } from './funding.js';
import type { Answer } from './rooms.js';

/** The rooms of the funds, and the questions that every test of approvals asks. */
export function useApprovals() {
  const { db, rooms, courier } = useFunding();

  /** An adviser of one hub; hosts are in Toronto's unless told. */
  const anAdviser = (hub = 'toronto') => anAccountWith(db(), 'adviser', { kind: 'hub', id: hub });

  const approve = (
    adviser: string | undefined,
    placementId: string,
    body: object,
    headers?: Record<string, string>,
  ): Promise<Answer> =>
    rooms().send(adviser, 'POST', `/placements/${placementId}/approval`, body, headers);

  /** What each account of a fund holds. */
  const balancesOf = async (fundId: string): Promise<Record<string, number>> => {
    const rows = await db().rows<{ kind: string; cents: number }>(
      'SELECT kind, balance_cents::float8 AS cents FROM ledger_account WHERE fund_id = $1',
      [fundId],
    );
    return Object.fromEntries(rows.map(({ kind, cents }) => [kind, cents]));
  };

  /** Cents that are held of what a student may receive for life. */
  const committedOf = async (studentId: string): Promise<number | undefined> => {
    const [row] = await db().rows<{ cents: number }>(
      'SELECT committed_cents::int AS cents FROM student_entitlement WHERE student_id = $1',
      [studentId],
    );
    return row?.cents;
  };

  return { db, rooms, courier, anAdviser, approve, balancesOf, committedOf };
}

/** How often each outcome was met. */
export function tallyOf(answers: readonly Answer[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status, body } of answers) {
    const outcome = status === 200 ? 'approved' : (body.code as string);
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}
