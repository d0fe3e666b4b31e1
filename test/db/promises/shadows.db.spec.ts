import type { PoolClient } from 'pg';
import { aCall, anApplication, aProject, handIn } from '../../builders/index.js';
import { useTestDatabase } from '../../support/database.js';
import { refusalOf } from '../../support/refusals.js';

const database = useTestDatabase();

/** Runs `work` as the role of the application. */
const asApplication = (work: (client: PoolClient) => Promise<unknown>) =>
  refusalOf(
    database().transaction(async (client) => {
      await client.query('SET LOCAL ROLE danpung_app');
      await work(client);
      await client.query('SET CONSTRAINTS ALL IMMEDIATE');
    }),
  );

describe('a table of one’s own does not stand in for one of the house', () => {
  it('when a deadline is looked up', async () => {
    const { id: callId } = await aCall(database(), { closesAt: new Date(Date.now() - 60_000) });
    const { id } = await anApplication(database(), { callId });
    const refusal = await asApplication(async (client) => {
      await client.query('CREATE TEMPORARY TABLE call AS SELECT * FROM public.call');
      await client.query(`UPDATE pg_temp.call SET closes_at = now() + interval '1 day'`);
      await handIn(client, id);
    });
    expect(refusal).toBe('application_is_submitted_before_the_deadline');
  });

  it('because every function that a trigger runs names where it looks', async () => {
    const open = await database().rows(
      `SELECT proname FROM pg_proc
       WHERE pronamespace = 'public'::regnamespace AND prorettype = 'trigger'::regtype
         AND coalesce(proconfig::text, '') NOT LIKE '%search_path=public, pg_temp%'`,
    );
    expect(open).toEqual([]);
  });
});

describe('a seat', () => {
  it('is taken while it is free, and never from its holder', async () => {
    const { id } = await aProject(database(), { capacity: 1 });
    const take = (client: PoolClient) =>
      client.query('SELECT take_seat($1, gen_random_uuid(), $2) AS seat', [id, 'offer']);
    const seats: unknown[] = [];
    await asApplication(async (client) => {
      for (let n = 0; n < 2; n++) seats.push((await take(client)).rows[0].seat);
    });
    expect(seats).toEqual([1, null]);
  });
});
