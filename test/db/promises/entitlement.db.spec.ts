import {
  aFund,
  aPlacement,
  aProject,
  aStudent,
  anAward,
  cancelAward,
  insert,
  walkPlacement,
} from '../../builders/index.js';
import { lockStudent, rivalPlacements } from '../../support/contenders.js';
import { inTransaction, useTestDatabase } from '../../support/database.js';
import { refusalOf, tally } from '../../support/refusals.js';

const database = useTestDatabase();
const contenders = 16;

afterEach(async () => expect(await database().breaches()).toEqual([]));

/** Years apart, so that only the ceilings can refuse. */
const startOf = (index: number) => `${2030 + index}-01-05`;

async function entitlementOf(studentId: string) {
  const [row] = await database().rows(
    `SELECT committed_weeks AS weeks, committed_cents::int AS cents, committed_units AS units
      FROM student_entitlement WHERE student_id = $1`,
    [studentId],
  );
  return row;
}

describe('a student has at most 36 weeks', () => {
  it('allows 36 and refuses the 37th, on insert and on update', async () => {
    const { rows } = await rivalPlacements(database(), 3, (index) => ({
      starts_on: startOf(index),
      weeks: [24, 12, 1][index],
    }));
    await insert(database(), 'placement', rows[0]!);
    const second = await insert(database(), 'placement', rows[1]!);
    expect(await refusalOf(insert(database(), 'placement', rows[2]!))).toBe(
      'student_has_at_most_36_weeks',
    );
    const lengthen = database().query('UPDATE placement SET weeks = 13 WHERE id = $1', [second]);
    expect(await refusalOf(lengthen)).toBe('student_has_at_most_36_weeks');
  });

  it('refuses one placement of 37 weeks', async () => {
    const { rows } = await rivalPlacements(database(), 1, () => ({ weeks: 37 }));
    expect(await refusalOf(insert(database(), 'placement', rows[0]!))).toBe(
      'placement_weeks_is_one_to_36',
    );
  });

  it('gives back the weeks of a withdrawal, and those not served', async () => {
    const { id: studentId } = await aStudent(database());
    const project = await aProject(database());
    const wishes = { studentId, projectId: project.id, weeks: 12 };
    const first = await aPlacement(database(), { ...wishes, startsOn: startOf(0) });
    const second = await aPlacement(database(), {
      ...wishes,
      startsOn: startOf(1),
      state: 'active',
    });
    expect(await entitlementOf(studentId)).toMatchObject({ weeks: 24 });
    await walkPlacement(database(), first.id, 'withdrawn');
    await walkPlacement(database(), second.id, 'terminated', 5);
    expect(await entitlementOf(studentId)).toMatchObject({ weeks: 5 });
  });

  it('holds when sixteen proposals of twelve weeks race', async () => {
    const { studentId, rows } = await rivalPlacements(database(), contenders, (index) => ({
      starts_on: startOf(index),
    }));
    const results = await database().withClients(contenders, (client, index) =>
      inTransaction(client, async () => {
        await lockStudent(client, studentId);
        return insert(client, 'placement', rows[index]!).then(() => 'placed');
      }),
    );
    expect(tally(results)).toEqual({ placed: 3, student_has_at_most_36_weeks: 13 });
    expect(await entitlementOf(studentId)).toMatchObject({ weeks: 36 });
  });

  it('holds when nobody takes the lock first', async () => {
    const { rows } = await rivalPlacements(database(), contenders, (index) => ({
      starts_on: startOf(index),
    }));
    const results = await database().withClients(contenders, (client, index) =>
      insert(client, 'placement', rows[index]!).then(() => 'placed'),
    );
    expect(tally(results)).toEqual({ placed: 3, student_has_at_most_36_weeks: 13 });
  });
});

describe('a student has at most two units', () => {
  it('refuses a third unit', async () => {
    const { studentId, rows } = await rivalPlacements(database(), 2, (index) => ({
      starts_on: startOf(index),
      units: 2 - index,
    }));
    await insert(database(), 'placement', rows[0]!);
    expect(await refusalOf(insert(database(), 'placement', rows[1]!))).toBe(
      'student_has_at_most_two_units',
    );
    expect(await entitlementOf(studentId)).toMatchObject({ units: 2, weeks: 12 });
  });

  it('holds when sixteen proposals of one unit race', async () => {
    const { studentId, rows } = await rivalPlacements(database(), contenders, (index) => ({
      starts_on: startOf(index),
      weeks: 1,
      units: 1,
    }));
    const results = await database().withClients(contenders, (client, index) =>
      inTransaction(client, async () => {
        await lockStudent(client, studentId);
        return insert(client, 'placement', rows[index]!).then(() => 'placed');
      }),
    );
    expect(tally(results)).toEqual({ placed: 2, student_has_at_most_two_units: 14 });
  });
});

describe('a student has at most CAD 12,000', () => {
  async function placements(count: number) {
    const { studentId, rows } = await rivalPlacements(database(), count, (index) => ({
      starts_on: startOf(index),
      weeks: 1,
    }));
    const ids: string[] = [];
    for (const row of rows) ids.push(await insert(database(), 'placement', row));
    return { studentId, ids };
  }

  it('allows 12,000.00 and refuses one cent more', async () => {
    const { studentId, ids } = await placements(3);
    const fundId = await aFund(database());
    const award = (placementId: string, amountCents: number) =>
      anAward(database(), { placementId, fundId, amountCents });
    await award(ids[0]!, 600_000);
    const second = await award(ids[1]!, 600_000);
    expect(await refusalOf(award(ids[2]!, 1))).toBe('student_has_at_most_12000_dollars');
    await cancelAward(database(), second.id);
    expect(await entitlementOf(studentId)).toMatchObject({ cents: 600_000 });
    expect(await refusalOf(award(ids[2]!, 600_001))).toBe('student_has_at_most_12000_dollars');
    expect(await refusalOf(award(ids[2]!, 0))).toBe('award_is_positive');
    expect(await refusalOf(award(ids[2]!, 600_000))).toBe('nothing');
  });

  it('refuses a second live award for a placement, and one moved to somebody else', async () => {
    const { ids } = await placements(2);
    const fundId = await aFund(database());
    const award = await anAward(database(), { placementId: ids[0], fundId, amountCents: 100 });
    expect(
      await refusalOf(anAward(database(), { placementId: ids[0], fundId, amountCents: 100 })),
    ).toBe('award_one_live_per_placement');
    const move = database().query('UPDATE award SET placement_id = $2 WHERE id = $1', [
      award.id,
      ids[1],
    ]);
    expect(await refusalOf(move)).toBe('award_stays_with_its_student');
  });

  it('holds when sixteen awards race', async () => {
    const { studentId, ids } = await placements(contenders);
    const fundId = await aFund(database());
    const results = await database().withClients(contenders, (client, index) =>
      inTransaction(client, async () => {
        await lockStudent(client, studentId);
        await anAward(client, { placementId: ids[index], fundId, amountCents: 250_000 });
        return 'awarded';
      }),
    );
    expect(tally(results)).toEqual({ awarded: 4, student_has_at_most_12000_dollars: 12 });
    expect(await entitlementOf(studentId)).toMatchObject({ cents: 1_000_000 });
  });
});
