import { aFund, anAward, aPlacement, insert, postBudget } from '../../builders/index.js';
import { inTransaction, useTestDatabase, type Db } from '../../support/database.js';
import { refusalOf, tally } from '../../support/refusals.js';

const database = useTestDatabase();

afterEach(async () => expect(await database().breaches()).toEqual([]));

type Line = readonly [fundId: string, kind: string, cents: number];

/** Posts an entry of the fund with these lines, as one transaction. */
const post = (fundId: string, lines: readonly Line[], award: { id: string } | null = null) =>
  database().transaction(async (client) => {
    const entry = await insert(client, 'ledger_entry', {
      fund_id: fundId,
      kind: award ? 'award' : 'budget',
      award_id: award?.id,
    });
    for (const line of lines) await addLine(client, entry, line);
    return entry;
  });

const addLine = (db: Db, entryId: string, [fundId, kind, cents]: Line) =>
  db.query(
    `INSERT INTO ledger_line (entry_id, account_id, amount_cents)
      SELECT $1, id, $4 FROM ledger_account WHERE fund_id = $2 AND kind = $3`,
    [entryId, fundId, kind, cents],
  );

async function balancesOf(fundId: string): Promise<Record<string, number>> {
  const rows = await database().rows<{ kind: string; cents: number }>(
    'SELECT kind, balance_cents::int AS cents FROM ledger_account WHERE fund_id = $1',
    [fundId],
  );
  return Object.fromEntries(rows.map(({ kind, cents }) => [kind, cents]));
}

/** Locks all accounts of the funds by id: the order that the application keeps. */
const lockAccounts = (db: Db, fundIds: string[]) =>
  db.query('SELECT 1 FROM ledger_account WHERE fund_id = ANY ($1) ORDER BY id FOR UPDATE', [
    fundIds,
  ]);

describe('the books balance', () => {
  it('refuses an entry whose lines do not sum to zero, or that has none', async () => {
    const fundId = await aFund(database(), { budgetCents: 1000 });
    const refused = 'ledger_entry_sums_to_zero';
    expect(await refusalOf(post(fundId, []))).toBe(refused);
    expect(await refusalOf(post(fundId, [[fundId, 'available', 5]]))).toBe(refused);
    const uneven: Line[] = [
      [fundId, 'source', -5],
      [fundId, 'available', 6],
    ];
    expect(await refusalOf(post(fundId, uneven))).toBe(refused);
    expect(await balancesOf(fundId)).toEqual({ source: -1000, available: 1000, committed: 0 });
  });

  it('refuses a line of nothing, and one added to an entry later', async () => {
    const fundId = await aFund(database(), { budgetCents: 0 });
    const entry = await post(fundId, [
      [fundId, 'source', -500],
      [fundId, 'available', 500],
    ]);
    expect(await refusalOf(addLine(database(), entry, [fundId, 'available', 0]))).toBe(
      'ledger_line_is_not_zero',
    );
    const later = database().transaction(async (client) => {
      await addLine(client, entry, [fundId, 'source', -1]);
      await addLine(client, entry, [fundId, 'available', 1]);
    });
    expect(await refusalOf(later)).toBe('ledger_entry_is_closed');
  });

  it('refuses an entry that reaches another fund', async () => {
    const mine = await aFund(database(), { budgetCents: 1000 });
    const other = await aFund(database(), { budgetCents: 1000 });
    const across: Line[] = [
      [other, 'available', -400],
      [mine, 'available', 400],
    ];
    expect(await refusalOf(post(mine, across))).toBe('ledger_entry_stays_in_its_fund');
  });

  it('keeps the balance after each line', async () => {
    const fundId = await aFund(database(), { budgetCents: 1000 });
    await postBudget(database(), fundId, 250);
    const lines = await database().rows(
      `SELECT l.balance_after_cents::int AS after FROM ledger_line l
        JOIN ledger_account a ON a.id = l.account_id AND a.kind = 'available' ORDER BY l.id`,
    );
    expect(lines).toEqual([{ after: 1000 }, { after: 1250 }]);
  });
});

describe('an award agrees with the ledger', () => {
  const bareAward = (db: Db, fundId: string, placement: { id: string; studentId: string }) =>
    insert(db, 'award', {
      placement_id: placement.id,
      student_id: placement.studentId,
      fund_id: fundId,
      currency: 'CAD',
      amount_cents: 700,
    });

  it('refuses an award that is not posted, or posted with another amount', async () => {
    const fundId = await aFund(database(), { budgetCents: 1000 });
    const placement = await aPlacement(database(), { state: 'approved' });
    const refused = 'award_agrees_with_the_ledger';
    expect(await refusalOf(bareAward(database(), fundId, placement))).toBe(refused);
    const short = database().transaction(async (client) => {
      const award = await bareAward(client, fundId, placement);
      const entry = await insert(client, 'ledger_entry', {
        fund_id: fundId,
        kind: 'award',
        award_id: award,
      });
      await addLine(client, entry, [fundId, 'available', -600]);
      await addLine(client, entry, [fundId, 'committed', 600]);
    });
    expect(await refusalOf(short)).toBe(refused);
  });

  it('refuses to change a posted award', async () => {
    const award = await anAward(database(), { amountCents: 5000 });
    const change = (set: string) =>
      refusalOf(database().query(`UPDATE award SET ${set} WHERE id = $1`, [award.id]));
    expect(await change('amount_cents = 4000')).toBe('award_agrees_with_the_ledger');
    expect(await change(`state = 'cancelled'`)).toBe('award_agrees_with_the_ledger');
    const twice = post(award.fundId, [[award.fundId, 'available', -1]], award);
    expect(await refusalOf(twice)).toBe('ledger_entry_is_posted_once');
  });

  it('refuses an entry that says something else than its award', async () => {
    const { id, fundId } = await anAward(database(), { amountCents: 5000 });
    const again = database().transaction(async (client) => {
      const entry = await insert(client, 'ledger_entry', {
        fund_id: fundId,
        kind: 'award_cancellation',
        award_id: id,
      });
      await addLine(client, entry, [fundId, 'committed', -5000]);
      await addLine(client, entry, [fundId, 'available', 5000]);
    });
    expect(await refusalOf(again)).toBe('award_agrees_with_the_ledger');
  });

  it('refuses an award in another currency than its fund', async () => {
    const fundId = await aFund(database());
    const placement = await aPlacement(database(), { state: 'approved' });
    const won = insert(database(), 'award', {
      placement_id: placement.id,
      student_id: placement.studentId,
      fund_id: fundId,
      currency: 'KRW',
      amount_cents: 1,
    });
    expect(await refusalOf(won)).toBe('award_is_in_the_funds_currency');
  });
});

describe('a fund is never overspent', () => {
  async function placements(count: number): Promise<string[]> {
    const ids: string[] = [];
    for (let made = 0; made < count; made += 1) {
      ids.push((await aPlacement(database(), { state: 'approved' })).id);
    }
    return ids;
  }

  it('refuses one cent too much, and a budget that falls below the awards', async () => {
    const fundId = await aFund(database(), { budgetCents: 1000 });
    const [first, second] = await placements(2);
    const award = (placementId: string | undefined, amountCents: number) =>
      refusalOf(anAward(database(), { placementId, fundId, amountCents }));
    expect(await award(first, 1001)).toBe('fund_is_never_overspent');
    expect(await award(first, 1000)).toBe('nothing');
    expect(await award(second, 1)).toBe('fund_is_never_overspent');
    expect(await refusalOf(postBudget(database(), fundId, -1))).toBe('fund_is_never_overspent');
  });

  it('holds when sixteen awards race for the money of three', async () => {
    const fundId = await aFund(database(), { budgetCents: 1_000_000 });
    const ids = await placements(16);
    const results = await database().withClients(16, (client, index) =>
      inTransaction(client, async () => {
        await lockAccounts(client, [fundId]);
        await anAward(client, { placementId: ids[index], fundId, amountCents: 300_000 });
        return 'awarded';
      }),
    );
    expect(tally(results)).toEqual({ awarded: 3, fund_is_never_overspent: 13 });
    expect(await balancesOf(fundId)).toEqual({
      source: -1_000_000,
      available: 100_000,
      committed: 900_000,
    });
  });

  it('never deadlocks over several funds when the accounts are locked by id', async () => {
    const funds = [await aFund(database()), await aFund(database()), await aFund(database())];
    const ids = await placements(16);
    const results = await database().withClients(16, (client, index) =>
      inTransaction(client, async () => {
        const mine = [0, 1, 2].map((turn) => funds[(index * 2 + turn * (index % 2 ? 1 : 2)) % 3]!);
        await lockAccounts(client, mine);
        await anAward(client, { placementId: ids[index], fundId: mine[0], amountCents: 1000 });
        for (const fundId of mine.slice(1)) await postBudget(client, fundId, 10);
      }),
    );
    expect(tally(results)).toEqual({ done: 16 });
  });
});
