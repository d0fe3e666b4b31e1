import { randomUUID } from 'node:crypto';
import { anAward, aPlacement, cancelAward, insert } from '../../builders/index.js';
import { useTestDatabase, type Db } from '../../support/database.js';
import { refusalOf } from '../../support/refusals.js';

const database = useTestDatabase();
const notAllowed = '42501';

const books = [
  'event',
  'state_history',
  'ledger_entry',
  'ledger_line',
  'audit_entry',
  'rule_set',
] as const;

/** A row in every book. */
async function fillTheBooks(db: Db): Promise<void> {
  await anAward(db);
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

/** Runs a statement as the role of the application, and takes it back. */
const asApplication = (sql: string) =>
  refusalOf(
    database().transaction(async (client) => {
      await client.query('SET LOCAL ROLE danpung_app');
      await client.query(sql);
    }),
  );

describe('what is written in the books stays written', () => {
  beforeEach(() => fillTheBooks(database()));
  afterEach(async () => expect(await database().breaches()).toEqual([]));

  it.each(books)('%s is append-only, even for its owner', async (table) => {
    const key = table === 'audit_entry' ? 'position' : 'id';
    const change = (sql: string) => refusalOf(database().query(sql));
    const set = table === 'rule_set' ? 'version = version + 1' : `${key} = DEFAULT`;
    expect(await change(`DELETE FROM ${table}`)).toBe(`${table}_is_append_only`);
    if (table === 'audit_entry') {
      expect(await change(`UPDATE audit_entry SET body = ''`)).toBe('audit_entry_is_append_only');
    } else expect(await change(`UPDATE ${table} SET ${set}`)).toBe(`${table}_is_append_only`);
  });

  it.each(books)('%s cannot be rewritten or emptied by the application', async (table) => {
    const [column] = await database().rows<{ name: string }>(
      `SELECT attname AS name FROM pg_attribute
        WHERE attrelid = $1::regclass AND attnum > 0 AND attidentity = '' LIMIT 1`,
      [table],
    );
    const name = column!.name;
    expect(await asApplication(`UPDATE ${table} SET ${name} = ${name}`)).toBe(notAllowed);
    expect(await asApplication(`DELETE FROM ${table}`)).toBe(notAllowed);
    expect(await asApplication(`TRUNCATE ${table} CASCADE`)).toBe(notAllowed);
    expect(await asApplication(`ALTER TABLE ${table} DISABLE TRIGGER ALL`)).toBe(notAllowed);
  });

  it.each([
    'UPDATE student_entitlement SET committed_weeks = 0',
    'UPDATE student_entitlement SET committed_cents = 0',
    'UPDATE student_entitlement SET committed_units = 0',
    'DELETE FROM student_entitlement',
    'UPDATE ledger_account SET balance_cents = 0',
    `UPDATE ledger_account SET kind = 'source'`,
    'DELETE FROM ledger_account',
    `UPDATE audit_head SET position = 0, hash = ''`,
    `INSERT INTO legal_transition VALUES ('award', 'cancelled', 'approved')`,
    `INSERT INTO state_history (machine, subject_id, from_state, to_state)
      VALUES ('award', gen_random_uuid(), '', 'approved')`,
    'UPDATE project_seat SET held_by = NULL, held_as = NULL',
    `INSERT INTO project_seat (project_id, seat, held_by, held_as)
      SELECT id, 5, gen_random_uuid(), 'offer' FROM project`,
    'DELETE FROM migration',
    'SET session_replication_role = replica',
    'CREATE TABLE mine (id int)',
    'CREATE FUNCTION app_later() RETURNS int LANGUAGE sql AS $$ SELECT 0 $$',
    'DROP VIEW promise_breach',
    'CREATE OR REPLACE FUNCTION weeks_held(p placement) RETURNS int LANGUAGE sql AS $$ SELECT 0 $$',
  ])('the application may not: %s', async (sql) => {
    expect(await asApplication(sql)).toBe(notAllowed);
  });

  it('lets the application not trade the entitlements of two students', async () => {
    await anAward(database());
    const trade = `UPDATE student_entitlement e SET student_id = (
      SELECT max(o.student_id::text)::uuid FROM student_entitlement o
        WHERE o.student_id <> e.student_id)`;
    expect(await asApplication(trade)).toBe('student_entitlement_pkey');
  });
});

describe('the role of the application is enough for the work', () => {
  it('places, awards, cancels, locks and verifies', async () => {
    await database().transaction(async (client) => {
      await client.query('SET LOCAL ROLE danpung_app');
      const placement = await aPlacement(client, { state: 'approved' });
      for (const table of ['student_entitlement', 'ledger_account', 'project_seat', 'call']) {
        await client.query(`SELECT 1 FROM ${table} FOR UPDATE`);
      }
      const award = await anAward(client, { placementId: placement.id });
      await cancelAward(client, award.id);
      await fillTheBooks(client);
      expect((await client.query('SELECT * FROM promise_breach')).rows).toEqual([]);
    });
    expect(await database().breaches()).toEqual([]);
  });
});
