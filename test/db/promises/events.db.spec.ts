import { randomUUID } from 'node:crypto';
import { insert } from '../../builders/index.js';
import { inTransaction, useTestDatabase, type Db } from '../../support/database.js';
import { refusalOf, tally } from '../../support/refusals.js';

const database = useTestDatabase();

afterEach(async () => expect(await database().breaches()).toEqual([]));

const anEvent = (db: Db) =>
  insert(db, 'event', {
    name: 'placement.approved',
    subject_type: 'placement',
    subject_id: randomUUID(),
  });

const waiting = async () =>
  (await database().rows<{ id: string }>('SELECT event_id AS id FROM outbox ORDER BY id')).map(
    ({ id }) => id,
  );

describe('an event is never lost or silently doubled', () => {
  it('is in the outbox as soon as it is written, and only if it is committed', async () => {
    const id = await anEvent(database());
    const failing = database().transaction(async (client) => {
      await anEvent(client);
      await client.query('SELECT 1 / 0');
    });
    expect(await refusalOf(failing)).toBe('22012');
    expect(await waiting()).toEqual([id]);
  });

  it('refuses half a job in the outbox, and one that is an event as well', async () => {
    const id = await anEvent(database());
    const put = (columns: string, values: string) =>
      refusalOf(database().query(`INSERT INTO outbox (${columns}) VALUES (${values})`));
    expect(await put('queue, job_name', `'mail', 'send'`)).toBe('outbox_job_is_complete');
    expect(await put('payload', `'{}'`)).toBe('outbox_row_is_an_event_or_a_job');
    expect(
      await put(
        'event_id, queue, job_name, job_key, payload',
        `'${id}', 'mail', 'send', 'k', '{}'`,
      ),
    ).toBe('outbox_row_is_an_event_or_a_job');
  });

  it('is relayed once by eight relays, of which some die', async () => {
    for (let made = 0; made < 100; made += 1) await anEvent(database());
    const relayed: string[] = [];
    await database().withClients(8, async (client, index) => {
      for (let turn = 0; ; turn += 1) {
        const batch = await inTransaction(client, async () => {
          const { rows } = await client.query<{ event_id: string }>(
            `DELETE FROM outbox WHERE id IN (
                SELECT id FROM outbox ORDER BY id LIMIT 5 FOR UPDATE SKIP LOCKED)
              RETURNING event_id`,
          );
          if (index % 4 === 0 && turn === 1) throw new Error('killed');
          return rows;
        });
        if (batch.length === 0) return;
        relayed.push(...batch.map(({ event_id }) => event_id));
      }
    });
    const left = await waiting();
    expect(relayed).toHaveLength(100 - left.length);
    expect(new Set([...relayed, ...left]).size).toBe(100);
  });

  it('is handled once by each handler, however often it arrives', async () => {
    const id = await anEvent(database());
    const results = await database().withClients(8, (client, index) =>
      client
        .query('INSERT INTO handled_event (handler, event_id) VALUES ($1, $2)', [
          index % 2 ? 'mail' : 'audit',
          id,
        ])
        .then(() => 'handled'),
    );
    expect(tally(results)).toEqual({ handled: 2, handled_event_is_handled_once: 6 });
  });

  it('leads to one mail a person and template', async () => {
    const id = await anEvent(database());
    const account = await insert(database(), 'account', { email: 'a@b.example', name: 'A' });
    const mail = { event_id: id, account_id: account, template: 'placement_approved' };
    const results = await database().withClients(8, (client) =>
      insert(client, 'outbox_mail', mail).then(() => 'written'),
    );
    expect(tally(results)).toEqual({ written: 1, outbox_mail_is_written_once: 7 });
  });
});
