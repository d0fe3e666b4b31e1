import { createHash, randomUUID } from 'node:crypto';
import { insert, one } from '../../builders/index.js';
import { useTestDatabase, type Db } from '../../support/database.js';
import { refusalOf, tally } from '../../support/refusals.js';

const database = useTestDatabase();

afterEach(async () => expect(await database().breaches()).toEqual([]));

const anEvent = (db: Db) =>
  insert(db, 'event', {
    name: 'application.submitted',
    subject_type: 'application',
    subject_id: randomUUID(),
    payload: { 이름: '하늘' },
  });

const record = (db: Db, eventId: string) =>
  db.query(
    `INSERT INTO audit_entry (position, event_id, body, previous_hash, hash)
      VALUES (99, $1, 'chosen', 'chosen', 'chosen')`,
    [eventId],
  );

interface Entry {
  position: string;
  body: string;
  previous_hash: string;
  hash: string;
}

const entries = () => database().rows<Entry>('SELECT * FROM audit_entry ORDER BY position');

describe('the audit chain', () => {
  it('lets nobody choose position, body or hash', async () => {
    await record(database(), await anEvent(database()));
    const entry = one(await entries());
    expect(entry.position).toBe('1');
    expect(JSON.parse(entry.body)).toMatchObject({ payload: { 이름: '하늘' }, actorId: null });
  });

  it('can be recomputed outside of the database', async () => {
    for (let made = 0; made < 3; made += 1) await record(database(), await anEvent(database()));
    let previous = '';
    for (const entry of await entries()) {
      expect(entry.previous_hash).toBe(previous);
      previous = createHash('sha256').update(`${previous}\n${entry.body}`).digest('hex');
      expect(entry.hash).toBe(previous);
    }
  });

  it('takes each event once', async () => {
    const id = await anEvent(database());
    const results = await database().withClients(8, (client) => record(client, id));
    expect(tally(results)).toEqual({ done: 1, audit_entry_one_per_event: 7 });
    expect(await refusalOf(record(database(), randomUUID()))).not.toBe('nothing');
  });

  it('stays one chain when sixteen clients write to it', async () => {
    const results = await database().withClients(16, async (client) => {
      for (let made = 0; made < 5; made += 1) await record(client, await anEvent(client));
    });
    expect(tally(results)).toEqual({ done: 16 });
    expect((await entries()).map(({ position }) => Number(position))).toEqual(
      Array.from({ length: 80 }, (_, index) => index + 1),
    );
  });
});
