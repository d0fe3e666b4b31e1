import { sealClock } from '../../../src/platform/database/index.js';
import { aCall, anApplication, handIn } from '../../builders/index.js';
import { useTestDatabase } from '../../support/database.js';
import { refusalOf } from '../../support/refusals.js';

const database = useTestDatabase();

/** Hands in at an instant of one's own choice, as the role of the application. */
async function submitAsIfAt(instant: Date): Promise<string> {
  const { id: callId } = await aCall(database(), { closesAt: new Date(Date.now() - 60_000) });
  const { id } = await anApplication(database(), { callId });
  return refusalOf(
    database().transaction(async (client) => {
      await client.query('SET LOCAL ROLE danpung_app');
      await client.query(`SELECT set_config('danpung.now', $1, true)`, [instant.toISOString()]);
      await handIn(client, id);
    }),
  );
}

describe('the clock of the database', () => {
  it('is told another time by tests and the demonstration cohort', async () => {
    expect(await submitAsIfAt(new Date(Date.now() - 120_000))).toBe('nothing');
  });

  it('is the server’s alone once it is sealed, as it is in production', async () => {
    await sealClock(database());
    expect(await submitAsIfAt(new Date(Date.now() - 120_000))).toBe(
      'application_is_submitted_before_the_deadline',
    );
    await sealClock(database());
  });

  it('cannot be sealed or opened by the application', async () => {
    const refusal = await refusalOf(
      database().transaction(async (client) => {
        await client.query('SET LOCAL ROLE danpung_app');
        await sealClock(client);
      }),
    );
    expect(refusal).toBe('42501');
  });
});
