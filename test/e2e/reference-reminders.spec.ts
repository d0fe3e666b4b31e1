import { walkApplication } from '../builders/index.js';
import {
  answers,
  followDeadline,
  makeRounds,
  moveClock,
  useReferees,
  type Asker,
} from '../support/referees.js';

const { db, anAsker, asked, verb, listed, atLink } = useReferees();

afterEach(async () => expect(await db().breaches()).toEqual([]));

// References of these calls are due 44 days from now.
const due = 44;

const rungsOf = async (id: string): Promise<string[]> => {
  const rows = await db().rows<{ rung: string }>(
    'SELECT rung FROM reference_reminder WHERE request_id = $1 ORDER BY sent_at',
    [id],
  );
  return rows.map(({ rung }) => rung);
};

const reminders = async (id: string): Promise<number> => {
  const [row] = await db().rows<{ count: number }>(
    `SELECT count(*)::int AS count FROM event WHERE subject_id = $1 AND name = 'reference.reminded'`,
    [id],
  );
  return row?.count ?? 0;
};

/** Rounds on the day that is so many days before the due instant; two workers, twice. */
async function roundsBefore(days: number): Promise<void> {
  moveClock(due - days + 0.01);
  await Promise.all([makeRounds(), makeRounds()]);
  await makeRounds();
}

const anAwaited = async (): Promise<{ asker: Asker; id: string }> => {
  const asker = await anAsker({ state: 'submitted' });
  return { asker, id: await asked(asker) };
};

describe('a silent referee', () => {
  it('is reminded seven, three and one day before, and on the day, once each', async () => {
    const { id } = await anAwaited();
    await makeRounds();
    expect(await rungsOf(id)).toEqual([]);
    for (const days of [7, 3, 1, 0.2]) await roundsBefore(days);
    expect(await rungsOf(id)).toEqual(['seven_days', 'three_days', 'one_day', 'due_day']);
    expect(await reminders(id)).toBe(4);
  });

  it('is not written to for the days on which no worker came by', async () => {
    const { id } = await anAwaited();
    await roundsBefore(0.9);
    expect(await rungsOf(id)).toEqual(['one_day']);
  });

  it('who was asked two days before gets no mail that was meant for earlier days', async () => {
    const asker = await anAsker({ state: 'submitted', rules: { referenceLateDays: 0 } });
    await db().query(`UPDATE call SET closes_at = now() + interval '2 days' WHERE id = $1`, [
      asker.callId,
    ]);
    const id = await asked(asker);
    await makeRounds();
    expect(await rungsOf(id)).toEqual([]);
    moveClock(1.1);
    await makeRounds();
    expect(await rungsOf(id)).toEqual(['one_day']);
  });

  it('is asked again by the student once a day', async () => {
    const { asker, id } = await anAwaited();
    expect((await verb(asker, id, 'reminder')).body).toMatchObject({
      remindedAt: expect.any(String),
      can: { remind: false },
    });
    expect(await verb(asker, id, 'reminder')).toMatchObject({
      status: 429,
      body: { code: 'reference.reminded_today' },
    });
    moveClock(1.01);
    expect((await verb(asker, id, 'reminder')).status).toBe(200);
    expect(await reminders(id)).toBe(2);
  });

  it('who is asked again by both hands of a student at once gets one mail', async () => {
    const { asker, id } = await anAwaited();
    const both = await Promise.all([1, 2].map(() => verb(asker, id, 'reminder')));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 429]);
    expect(await reminders(id)).toBe(1);
  });
});

it('a deadline that moves takes the due day of what is awaited with it', async () => {
  const { asker, id } = await anAwaited();
  const answered = await asked(asker, { email: 'b@c.ac.kr' });
  await atLink('POST', answered, '', answers);
  await db().query(`UPDATE call SET closes_at = closes_at + interval '10 days' WHERE id = $1`, [
    asker.callId,
  ]);
  await followDeadline(asker.callId);
  const rows = await db().rows<{ id: string; days: number }>(
    'SELECT id, extract(day FROM due_at - requested_at)::int AS days FROM reference_request',
  );
  const days = Object.fromEntries(rows.map((row) => [row.id, row.days]));
  expect(days[answered]).toBeLessThan(due + 1);
  expect(days[id]).toBeGreaterThanOrEqual(due + 9);
});

describe('the ladder ends', () => {
  it.each([
    ['the letter has come', (_: Asker, id: string) => atLink('POST', id, '', answers)],
    ['the referee has declined', (_: Asker, id: string) => atLink('POST', id, '/decline', {})],
    [
      'somebody else was asked',
      (asker: Asker, id: string) =>
        verb(asker, id, 'replacement', {
          name: 'B',
          email: 'b@c.ac.kr',
          locale: 'en',
          waivesAccess: true,
        }),
    ],
    [
      'the application was withdrawn',
      (asker: Asker) => walkApplication(db(), asker.id, 'withdrawn'),
    ],
  ])('when %s', async (_when, end) => {
    const { asker, id } = await anAwaited();
    await end(asker, id);
    await roundsBefore(7);
    expect(await rungsOf(id)).toEqual([]);
  });

  it('when a draft was not handed in by the deadline', async () => {
    const asker = await anAsker();
    const id = await asked(asker);
    await roundsBefore(7);
    expect(await rungsOf(id)).toEqual([]);
  });

  it('with the due instant, and the student can ask nobody any more', async () => {
    const { asker, id } = await anAwaited();
    moveClock(due + 0.01);
    await Promise.all([makeRounds(), makeRounds()]);
    expect(await rungsOf(id)).toEqual([]);
    const list = await listed(asker.account, asker.id);
    expect(list).toMatchObject({ named: 0, can: { add: false } });
    expect(list.items[0]).toMatchObject({
      state: 'expired',
      can: { remind: false, replace: false, cancel: false },
    });
    const [told] = await db().rows(
      `SELECT count(*)::int AS count FROM event WHERE subject_id = $1 AND name = 'reference.expired'`,
      [id],
    );
    expect(told).toEqual({ count: 1 });
  });
});
