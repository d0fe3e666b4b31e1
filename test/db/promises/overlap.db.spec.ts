import { insert, walkPlacement } from '../../builders/index.js';
import { lockStudent, rivalPlacements } from '../../support/contenders.js';
import { inTransaction, useTestDatabase } from '../../support/database.js';
import { refusalOf, tally } from '../../support/refusals.js';

const database = useTestDatabase();

afterEach(async () => expect(await database().breaches()).toEqual([]));

describe('the stays of a student do not overlap', () => {
  it('refuses a shared day and allows the day after', async () => {
    const startsOn = ['2027-06-01', '2027-06-14', '2027-06-15', '2027-06-14'];
    const { rows } = await rivalPlacements(database(), 4, (index) => ({
      starts_on: startsOn[index],
      weeks: index === 3 ? 1 : 2,
    }));
    const first = await insert(database(), 'placement', rows[0]!);
    expect(await refusalOf(insert(database(), 'placement', rows[1]!))).toBe(
      'placement_stays_do_not_overlap',
    );
    const second = await insert(database(), 'placement', rows[2]!);
    const early = database().query(`UPDATE placement SET starts_on = '2027-06-14' WHERE id = $1`, [
      second,
    ]);
    expect(await refusalOf(early)).toBe('placement_stays_do_not_overlap');
    const longer = database().query('UPDATE placement SET weeks = 3 WHERE id = $1', [first]);
    expect(await refusalOf(longer)).toBe('placement_stays_do_not_overlap');
    await walkPlacement(database(), first, 'withdrawn');
    await walkPlacement(database(), second, 'rejected');
    expect(await refusalOf(insert(database(), 'placement', rows[3]!))).toBe('nothing');
  });

  it('refuses a stay outside of the calendar, which would overlap with none', async () => {
    const { rows } = await rivalPlacements(database(), 1, () => ({ starts_on: 'infinity' }));
    expect(await refusalOf(insert(database(), 'placement', rows[0]!))).toBe(
      'placement_starts_on_a_real_day',
    );
  });

  it('has one winner and no deadlock when sixteen race with the lock taken first', async () => {
    const { studentId, rows } = await rivalPlacements(database(), 16, (index) => ({
      starts_on: `2027-06-${String(index + 1).padStart(2, '0')}`,
      weeks: 3,
    }));
    const results = await database().withClients(16, (client, index) =>
      inTransaction(client, async () => {
        await lockStudent(client, studentId);
        return insert(client, 'placement', rows[index]!).then(() => 'placed');
      }),
    );
    expect(tally(results)).toEqual({ placed: 1, placement_stays_do_not_overlap: 15 });
  });

  it('holds when nobody takes the lock first, if need be by a deadlock', async () => {
    const { rows } = await rivalPlacements(database(), 4, () => ({ weeks: 3 }));
    const results = await database().withClients(4, (client, index) =>
      insert(client, 'placement', rows[index]!).then(() => 'placed'),
    );
    const { placed, placement_stays_do_not_overlap: refused, ...others } = tally(results);
    expect(placed).toBe(1);
    expect((refused ?? 0) + (others['40P01'] ?? 0)).toBe(3);
  });
});
