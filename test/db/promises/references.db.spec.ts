import { aCall, anApplication, aReference, answerReference } from '../../builders/index.js';
import { useTestDatabase } from '../../support/database.js';
import { refusalOf, tally } from '../../support/refusals.js';

const database = useTestDatabase();

afterEach(async () => expect(await database().breaches()).toEqual([]));

const anApplicationWith = async (maxReferences: number): Promise<string> => {
  const { id: callId } = await aCall(database(), { rules: { maxReferences } });
  return (await anApplication(database(), { callId })).id;
};

describe('the most referees of a call', () => {
  it('are never passed when twelve connections name one at once', async () => {
    const applicationId = await anApplicationWith(3);
    const results = await database().withClients(12, (client) =>
      aReference(client, { applicationId }).then(() => 'named'),
    );
    expect(tally(results)).toEqual({ named: 3, reference_request_stays_within_the_maximum: 9 });
  });

  it('leave room again when one has declined', async () => {
    const applicationId = await anApplicationWith(1);
    const { id } = await aReference(database(), { applicationId });
    const again = () => refusalOf(aReference(database(), { applicationId }));
    expect(await again()).toBe('reference_request_stays_within_the_maximum');
    await database().query(`UPDATE reference_request SET state = 'declined' WHERE id = $1`, [id]);
    expect(await again()).toBe('nothing');
  });

  it('are three where the rules of the call do not say', async () => {
    const { id: applicationId } = await anApplication(database());
    for (let n = 0; n < 3; n++) await aReference(database(), { applicationId });
    expect(await refusalOf(aReference(database(), { applicationId }))).toBe(
      'reference_request_stays_within_the_maximum',
    );
  });
});

describe('a request for a reference', () => {
  it('goes to an address once, however it is written', async () => {
    const applicationId = await anApplicationWith(5);
    const results = await database().withClients(6, (client, n) =>
      aReference(client, { applicationId, email: n % 2 ? 'park@x.kr' : 'PARK@x.kr' }).then(
        () => 'asked',
      ),
    );
    expect(tally(results)).toEqual({ asked: 1, reference_request_one_live_per_address: 5 });
  });

  it.each([
    'waives_access = NOT waives_access',
    `email = 'other@x.kr'`,
    `name = 'Somebody else'`,
    `requested_at = requested_at - interval '1 day'`,
    `locale = 'fr'`,
  ])('keeps what was asked: SET %s', async (change) => {
    const { id } = await aReference(database());
    expect(
      await refusalOf(
        database().query(`UPDATE reference_request SET ${change} WHERE id = $1`, [id]),
      ),
    ).toBe('reference_request_keeps_what_was_asked');
  });

  it('is not received without its letter, nor after its time', async () => {
    const { id } = await aReference(database());
    const receive = (at: string) =>
      refusalOf(
        database().query(
          `UPDATE reference_request SET state = 'received', received_at = ${at} WHERE id = $1`,
          [id],
        ),
      );
    expect(await receive('now()')).toBe('reference_request_received_has_its_letter');
    await database().query(
      `INSERT INTO reference_letter (request_id, answers) VALUES ($1, '{"text": "Good."}')`,
      [id],
    );
    expect(await receive('due_at')).toBe('reference_request_is_received_before_it_is_due');
    expect(await receive('now()')).toBe('nothing');
  });
});

it.each([
  'UPDATE reference_letter SET answers = \'{"text": "Bad."}\'',
  'DELETE FROM reference_letter',
])('a letter that has come stays as it is: %s', async (change) => {
  const { id } = await aReference(database());
  await answerReference(database(), id);
  expect(await refusalOf(database().query(change))).toBe('reference_letter_is_append_only');
});
