import { aCall, anApplication, handIn, withItsVersion } from '../../builders/index.js';
import { inTransaction, useTestDatabase, type Db } from '../../support/database.js';
import { refusalOf, tally } from '../../support/refusals.js';

const database = useTestDatabase();
const late = 'application_is_submitted_before_the_deadline';
const opensAt = new Date('2027-01-04T00:00:00Z');
const closesAt = new Date('2027-01-15T21:00:00Z');

afterEach(async () => expect(await database().breaches()).toEqual([]));

const after = (instant: Date, milliseconds: number) => new Date(+instant + milliseconds);

/** Submits as if the server's clock stood at that instant. */
const submitAt = (id: string, instant: Date) =>
  refusalOf(
    database().transaction(async (client) => {
      await client.query(`SELECT set_config('danpung.now', $1, true)`, [instant.toISOString()]);
      await handIn(client, id);
    }),
  );

async function aDraft(): Promise<string> {
  const call = await aCall(database(), { opensAt, closesAt });
  return (await anApplication(database(), { callId: call.id })).id;
}

const submit = async (db: Db, id: string) =>
  (await handIn(db, id)) === 1 ? 'submitted' : 'too late';

describe('a submission counts only before the deadline', () => {
  it('takes the last instant and refuses the deadline itself', async () => {
    const id = await aDraft();
    expect(await submitAt(id, after(closesAt, 1000))).toBe(late);
    expect(await submitAt(id, closesAt)).toBe(late);
    expect(await submitAt(id, after(opensAt, -1))).toBe(late);
    expect(await submitAt(id, after(closesAt, -1))).toBe('nothing');
  });

  it('takes nothing while the call is a draft', async () => {
    const call = await aCall(database(), { state: 'draft' });
    const { id } = await anApplication(database(), { callId: call.id });
    expect(await refusalOf(submit(database(), id))).toBe(late);
  });

  it('writes its own instant and lets nobody choose one', async () => {
    const id = await aDraft();
    await database().transaction(async (client) => {
      await client.query(`SELECT set_config('danpung.now', $1, true)`, [opensAt.toISOString()]);
      const chosen = `UPDATE application SET state = 'submitted', submitted_at = '1999-12-31'
        WHERE id = $1`;
      await client.query(withItsVersion(chosen), [id]);
    });
    const stored = await database().rows('SELECT submitted_at, submitted_until FROM application');
    expect(stored).toEqual([{ submitted_at: opensAt, submitted_until: closesAt }]);
    const backdate = database().query(`UPDATE application SET submitted_at = '2027-01-05'`);
    expect(await refusalOf(backdate)).toBe('application_instant_is_the_servers');
    const extend = database().query(`UPDATE application SET submitted_until = '2028-01-01'`);
    expect(await refusalOf(extend)).toBe('application_instant_is_the_servers');
  });

  it('lets a returned application come again until its own deadline', async () => {
    const id = await aDraft();
    await submitAt(id, after(closesAt, -1));
    const giveBack = (until: Date | null) =>
      database().query(
        `UPDATE application SET state = 'returned', return_reason = 'x', editable_until = $2
          WHERE id = $1`,
        [id, until],
      );
    const extended = after(closesAt, 86_400_000);
    await giveBack(extended);
    expect(await submitAt(id, extended)).toBe(late);
    expect(await submitAt(id, after(extended, -1))).toBe('nothing');
    await giveBack(null);
    expect(await submitAt(id, after(extended, -1))).toBe(late);
  });

  it('stays in time when the call is closed earlier afterwards', async () => {
    const id = await aDraft();
    await submitAt(id, after(closesAt, -1));
    await database().query('UPDATE call SET closes_at = $1', [after(opensAt, 1)]);
  });

  it('waits for a deadline that is just being moved', async () => {
    const call = await aCall(database());
    const { id } = await anApplication(database(), { callId: call.id });
    const results = await database().withClients(2, (client, index) =>
      inTransaction(client, async () => {
        if (index === 1) {
          await client.query('SELECT pg_sleep(0.1)');
          return submit(client, id);
        }
        await client.query(
          `UPDATE call SET closes_at = clock_timestamp() - interval '1 second' WHERE id = $1`,
          [call.id],
        );
        await client.query('SELECT pg_sleep(0.3)');
        return 'closed';
      }),
    );
    expect(tally(results)).toEqual({ closed: 1, [late]: 1 });
  });

  it('counts once when eight clients submit the same application', async () => {
    const { id } = await anApplication(database());
    const results = await database().withClients(8, (client) => submit(client, id));
    expect(tally(results)).toEqual({ submitted: 1, 'too late': 7 });
    const history = await database().rows(
      `SELECT FROM state_history WHERE subject_id = $1 AND to_state = 'submitted'`,
      [id],
    );
    expect(history).toHaveLength(1);
  });
});
