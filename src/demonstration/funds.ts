import { type Queryable } from '../reference/index.js';
import { type Calendar } from './calendar.js';
import { castMember, type Cast } from './cast.js';
import { insertRows } from './insert-rows.js';
import { createRandom, type Random } from './random.js';
import { setMoment, type Moment, type Timeline } from './timeline.js';

/** Ids of the funds: of earlier years and of this one. */
export type DemonstrationFunds = { past: string[]; open: string[] };

type Fund = {
  id: string;
  name: string;
  source: string;
  starts_on: string;
  ends_on: string;
  cents: number;
  openedAt: Date;
};

/** Writes the funds and posts the budget of each to the ledger. */
export async function loadFunds(
  db: Queryable,
  calendar: Calendar,
  cast: Cast,
): Promise<DemonstrationFunds> {
  const random = createRandom('funds');
  const { past, open } = fundsOf(calendar, random);
  const all = [...past, ...open];
  await insertRows(
    db,
    'fund',
    all.map(({ cents: _cents, openedAt, ...fund }) => ({
      ...fund,
      currency: 'CAD',
      version: 1,
      created_at: openedAt,
    })),
  );
  const admin = castMember(cast, 'admin@danpung.example');
  for (const fund of all) {
    await setMoment(db, { at: fund.openedAt, actor: admin });
    for (const [sql, params] of posting({
      id: random.uuid(),
      fundId: fund.id,
      awardId: null,
      kind: 'budget',
      from: 'source',
      to: 'available',
      cents: fund.cents,
    })) {
      await db.query(sql, params);
    }
  }
  await setMoment(db, null);
  return { past: past.map(({ id }) => id), open: open.map(({ id }) => id) };
}

/** One double entry that moves money between two accounts of a fund. */
export type Posting = {
  id: string;
  fundId: string;
  awardId: string | null;
  kind: 'budget' | 'award' | 'award_cancellation';
  from: 'source' | 'available' | 'committed';
  to: 'available' | 'committed';
  cents: number;
};

/** Adds a posting to the timeline. */
export function post(timeline: Timeline, moment: Moment, entry: Posting): void {
  for (const [sql, params] of posting(entry)) timeline.add(moment, sql, params);
}

function posting(entry: Posting): [string, unknown[]][] {
  return [
    [
      'INSERT INTO ledger_entry (id, fund_id, award_id, kind) VALUES ($1, $2, $3, $4)',
      [entry.id, entry.fundId, entry.awardId, entry.kind],
    ],
    [
      `INSERT INTO ledger_line (entry_id, account_id, amount_cents, balance_after_cents)
       SELECT $1, id, CASE kind WHEN $3 THEN -$5::bigint ELSE $5::bigint END, 0
       FROM ledger_account WHERE fund_id = $2 AND kind IN ($3, $4) ORDER BY id`,
      [entry.id, entry.fundId, entry.from, entry.to, entry.cents],
    ],
  ];
}

function fundsOf(calendar: Calendar, random: Random): { past: Fund[]; open: Fund[] } {
  const { year, pastYear } = calendar;
  const fund = (name: string, source: string, dollars: number, from: number): Fund => ({
    id: random.uuid(),
    name,
    source,
    starts_on: calendar.date(from),
    ends_on: calendar.date(from + 730),
    cents: dollars * 100,
    openedAt: calendar.instant(from),
  });
  return {
    past: [
      fund(`Mitacs Globalink ${pastYear}`, 'mitacs', 240_000, -860),
      fund(`AI Project Group ${pastYear}`, 'ai_project_group', 210_000, -860),
    ],
    open: [
      fund(`Mitacs Globalink ${year}${year === pastYear ? ' (2)' : ''}`, 'mitacs', 420_000, -120),
      fund(
        `AI Project Group ${year}${year === pastYear ? ' (2)' : ''}`,
        'ai_project_group',
        300_000,
        -120,
      ),
      fund('University of Toronto Visiting Interns', 'host', 60_000, -110),
      fund('Québec Mobility Supplement', 'province', 45_000, -100),
    ],
  };
}
