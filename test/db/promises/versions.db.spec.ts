import { anApplication, handIn, walkApplication, withItsVersion } from '../../builders/index.js';
import { useTestDatabase } from '../../support/database.js';
import { refusalOf, tally } from '../../support/refusals.js';

const database = useTestDatabase();

afterEach(async () => expect(await database().breaches()).toEqual([]));

const kept = () =>
  database().rows('SELECT number, submitted_at FROM application_version ORDER BY number');

/** Keeps a version as somebody might who knows the table. */
const keepAnother = (id: string, columns = '', values = '') =>
  refusalOf(
    database().query(
      `INSERT INTO application_version (application_id, canonical, sha256${columns})
       VALUES ($1, '{"b":2}', encode(sha256('{"b":2}'), 'hex')${values})`,
      [id],
    ),
  );

describe('what was handed in', () => {
  it('is kept, or it was not handed in', async () => {
    const { id } = await anApplication(database());
    const bare = database().query(`UPDATE application SET state = 'submitted' WHERE id = $1`, [id]);
    expect(await refusalOf(bare)).toBe('application_submission_is_kept');
    expect(await handIn(database(), id)).toBe(1);
    const [row] = await database().rows('SELECT submitted_at FROM application');
    expect(await kept()).toEqual([{ number: 1, ...row }]);
  });

  it('is never changed and never taken away', async () => {
    await anApplication(database(), { state: 'submitted' });
    for (const deed of [
      `UPDATE application_version SET canonical = '{}'`,
      `UPDATE application_version SET submitted_at = now()`,
      'DELETE FROM application_version',
    ]) {
      expect(await refusalOf(database().query(deed))).toBe('application_version_is_append_only');
    }
    const asApplication = database().transaction(async (client) => {
      await client.query('SET LOCAL ROLE danpung_app');
      await client.query('UPDATE application_version SET number = 7');
    });
    expect(await refusalOf(asApplication)).toBe('42501');
  });

  it('is kept once a submission, with a number and an instant that nobody chooses', async () => {
    const { id } = await anApplication(database(), { state: 'submitted' });
    expect(await keepAnother(id)).toBe('application_version_is_one_a_submission');
    const chosen = [', number, submitted_at', `, 9, '1999-12-31'`] as const;
    expect(await keepAnother(id, ...chosen)).toBe('application_version_is_one_a_submission');
    await walkApplication(database(), id, 'returned');
    await handIn(database(), id);
    expect(await kept()).toMatchObject([{ number: 1 }, { number: 2 }]);
  });

  it('is nothing before anything was handed in', async () => {
    const { id } = await anApplication(database());
    expect(await keepAnother(id)).toBe('application_version_follows_a_submission');
  });

  it('is one version when eight connections hand in at once', async () => {
    const { id } = await anApplication(database());
    const results = await database().withClients(8, async (client) => handIn(client, id));
    expect(tally(results.map(asText))).toEqual({ '0': 7, '1': 1 });
    expect(await kept()).toHaveLength(1);
  });

  it('comes back from a withdrawal with the instant that it had', async () => {
    const { id } = await anApplication(database(), { state: 'submitted' });
    const before = await kept();
    await walkApplication(database(), id, 'withdrawn');
    await database().query(`UPDATE application SET state = 'submitted' WHERE id = $1`, [id]);
    expect(await kept()).toEqual(before);
    const [row] = await database().rows('SELECT submitted_at FROM application');
    expect(before).toEqual([{ number: 1, ...row }]);
    const again = withItsVersion(`UPDATE application SET state = 'submitted' WHERE id = $1`);
    expect(await refusalOf(database().query(again, [id]))).toBe(
      'application_version_is_one_a_submission',
    );
  });
});

const asText = (result: PromiseSettledResult<number>): PromiseSettledResult<string> =>
  result.status === 'fulfilled' ? { ...result, value: String(result.value) } : result;
