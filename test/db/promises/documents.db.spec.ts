import { aDocument, anApplication } from '../../builders/index.js';
import { useTestDatabase } from '../../support/database.js';
import { refusalOf } from '../../support/refusals.js';

const database = useTestDatabase();
const run = (sql: string) => refusalOf(database().query(sql));

beforeEach(async () => {
  const { id } = await anApplication(database());
  await aDocument(database(), id, { state: 'quarantined' });
});
afterEach(async () => expect(await database().breaches()).toEqual([]));

it('a version is never changed or taken away, only its check goes on', async () => {
  for (const change of [`name = 'other.pdf'`, `sha256 = repeat('1', 64)`, 'number = 2']) {
    expect(await run(`UPDATE document_version SET ${change}`)).toBe(
      'document_version_is_append_only',
    );
  }
  expect(await run('DELETE FROM document_version')).toBe('document_version_is_append_only');
  expect(await run(`UPDATE document_version SET state = 'cleared', checked_at = now()`)).toBe(
    'nothing',
  );
});

it('a document is removed, and neither changed nor deleted', async () => {
  for (const change of [`kind = 'cv'`, `stage = 'end'`, 'slot = 2']) {
    expect(await run(`UPDATE document SET ${change}`)).toBe('document_is_replaced_not_changed');
  }
  expect(await run('DELETE FROM document')).toBe('document_is_replaced_not_changed');
  expect(await run('UPDATE document SET removed_at = now()')).toBe('nothing');
});

it('a check ends once: what was cleared is not refused, and nothing returns to quarantine', async () => {
  const legal = 'state_history_follows_a_legal_transition';
  await database().query(`UPDATE document_version SET state = 'cleared'`);
  expect(await run(`UPDATE document_version SET state = 'refused', finding = 'x'`)).toBe(legal);
  expect(await run(`UPDATE document_version SET state = 'quarantined'`)).toBe(legal);
});

it('a slot is taken once while its document is there', async () => {
  const again = `INSERT INTO document (application_id, slot, stage, kind)
    SELECT application_id, 1, 'apply', 'cv' FROM document LIMIT 1`;
  expect(await run(again)).toBe('document_one_per_slot');
  await database().query('UPDATE document SET removed_at = now()');
  expect(await run(again)).toBe('nothing');
});

it('the application’s role can neither rewrite nor delete', async () => {
  const client = await database().pool.connect();
  try {
    await client.query('SET ROLE danpung_app');
    for (const sql of [
      `UPDATE document_version SET sha256 = repeat('1', 64)`,
      'DELETE FROM document_version',
      'DELETE FROM document',
      `UPDATE document SET kind = 'cv'`,
    ]) {
      await expect(client.query(sql)).rejects.toThrow('permission denied');
    }
  } finally {
    await client.query('RESET ROLE');
    client.release();
  }
});
