import { randomUUID } from 'node:crypto';
import { aFund, anAward, aPlacement, insert } from '../../builders/index.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { breaches, plant } from './breaches.js';

/** Placement, award and a short audit trail: something of everything that can be broken. */
async function aWorld(db: TestDatabase): Promise<void> {
  const placement = await aPlacement(db, { state: 'approved' });
  await anAward(db, { placementId: placement.id, fundId: await aFund(db), amountCents: 500_000 });
  for (let made = 0; made < 3; made += 1) {
    const eventId = await insert(db, 'event', {
      name: 'award.approved',
      subject_type: 'award',
      subject_id: randomUUID(),
    });
    await db.query(
      `INSERT INTO audit_entry (position, event_id, body, previous_hash, hash)
        VALUES (0, $1, '', '', '')`,
      [eventId],
    );
  }
}

describe('the view of broken promises', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await openTestDatabase();
    await aWorld(database);
  });
  afterAll(() => database.close());

  it('is empty as long as nothing is broken', async () => {
    expect(await database.breaches()).toEqual([]);
  });

  it.each(breaches)('$promise: reports $how', async (breach) => {
    const client = await database.pool.connect();
    try {
      await client.query('BEGIN');
      await plant(client, breach);
      const { rows } = await client.query<{ promise: string }>(
        'SELECT promise FROM promise_breach',
      );
      expect(rows.map(({ promise }) => promise)).toContain(breach.promise);
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  });

  it('knows no promise that no breach of these tests reaches', async () => {
    const [view] = await database.rows<{ text: string }>(
      `SELECT pg_get_viewdef('promise_breach'::regclass) AS text`,
    );
    const known = [...view!.text.matchAll(/SELECT '(\w+)'::text/g)].map((match) => match[1]);
    expect([...new Set(breaches.map(({ promise }) => promise))].sort()).toEqual(
      [...new Set(known)].sort(),
    );
  });
});
