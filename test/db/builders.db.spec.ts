import {
  aFund,
  aPlacement,
  aProject,
  aStudent,
  anApplication,
  anAward,
  anOffer,
} from '../builders/index.js';
import { useTestDatabase } from '../support/database.js';

const database = useTestDatabase();

const statesOf = (machine: string) =>
  database().rows<{ state: string }>(
    'SELECT DISTINCT to_state AS state FROM legal_transition WHERE machine = $1',
    [machine],
  );

describe('builders', () => {
  afterEach(async () => expect(await database().breaches()).toEqual([]));

  it.each(['application', 'project', 'placement', 'offer'] as const)(
    'bring an %s into each of its states',
    async (machine) => {
      const build = {
        application: anApplication,
        project: aProject,
        placement: aPlacement,
        offer: anOffer,
      }[machine];
      for (const { state } of await statesOf(machine)) {
        const { id } = await build(database(), { state });
        const found = await database().rows(`SELECT state FROM ${machine} WHERE id = $1`, [id]);
        expect(found).toEqual([{ state }]);
      }
    },
  );

  it('give one student several placements and awards', async () => {
    const student = await aStudent(database());
    const project = await aProject(database());
    const fundId = await aFund(database(), { budgetCents: 1_000_000 });
    for (const startsOn of ['2027-05-03', '2027-08-02']) {
      const placement = await aPlacement(database(), {
        studentId: student.id,
        projectId: project.id,
        state: 'approved',
        weeks: 10,
        startsOn,
      });
      await anAward(database(), { placementId: placement.id, fundId, amountCents: 400_000 });
    }
    await anAward(database(), { state: 'cancelled' });
    const entitlement = await database().rows(
      'SELECT committed_weeks, committed_cents FROM student_entitlement WHERE student_id = $1',
      [student.id],
    );
    expect(entitlement).toEqual([{ committed_weeks: 20, committed_cents: '800000' }]);
  });
});
