import fc from 'fast-check';
import {
  aCall,
  aFund,
  aProject,
  aStudent,
  anAccount,
  anApplication,
  anAward,
  cancelAward,
  insert,
  withItsVersion,
} from '../../builders/index.js';
import type { Db } from '../../support/database.js';

/** A small world in which everybody stands in each other's way. */
export interface World {
  callId: string;
  students: { id: string; applicationId: string }[];
  projects: string[];
  funds: string[];
  maker: string;
  adviser: string;
}

/** Three accepted students, two projects of two seats, two funds that are soon empty. */
export async function aWorld(db: Db): Promise<World> {
  const { id: callId } = await aCall(db);
  const students: World['students'] = [];
  for (let made = 0; made < 3; made += 1) {
    const { id } = await aStudent(db);
    const application = await anApplication(db, { studentId: id, callId });
    students.push({ id, applicationId: application.id });
  }
  const project = () => aProject(db, { callId, capacity: 2 });
  return {
    callId,
    students,
    projects: [(await project()).id, (await project()).id],
    funds: [await aFund(db, { budgetCents: 1_500_000 }), await aFund(db, { budgetCents: 400_000 })],
    maker: await anAccount(db),
    adviser: await anAccount(db),
  };
}

export interface Deed {
  run(db: Db, world: World): Promise<void>;
  toString(): string;
}

const index = fc.nat({ max: 2 });
const pick = <T>(from: readonly T[], at: number): T => from[at % from.length]!;

/** The nth placement (or award, or offer) in order of making; none changes nothing. */
const nth = async (db: Db, table: string, at: number): Promise<string | null> => {
  const { rows } = await db.query<{ id: string }>(
    `SELECT id FROM ${table} ORDER BY created_at, id OFFSET $1 LIMIT 1`,
    [at],
  );
  return rows[0]?.id ?? null;
};

const apply = fc.record({
  who: index,
  state: fc.constantFrom('submitted', 'nominated', 'endorsed', 'accepted', 'withdrawn'),
});
const stay = fc.record({
  who: index,
  where: index,
  seat: fc.integer({ min: 1, max: 3 }),
  starts: fc.nat({ max: 60 }),
  weeks: fc.constantFrom(1, 4, 12, 24),
  units: fc.nat({ max: 2 }),
});
const money = fc.record({
  which: fc.nat({ max: 5 }),
  fund: index,
  cents: fc.nat({ max: 900_000 }),
});

/** What is done to a placement; $2 is an adviser. */
const moves = [
  `state = 'approved', approved_at = now(), approved_by = $2`,
  `state = 'returned'`,
  `state = 'proposed', weeks = weeks + 3`,
  `state = 'withdrawn', seat = NULL`,
  `state = 'ready'`,
  `state = 'active'`,
  `state = 'terminated', seat = NULL, served_weeks = 1`,
  'starts_on = starts_on + 14',
  'project_id = (SELECT max(project_id::text)::uuid FROM project_seat)',
] as const;

const move = fc.record({ which: fc.nat({ max: 5 }), how: fc.constantFrom(...moves) });
const ending = fc.record({
  which: fc.nat({ max: 3 }),
  state: fc.constantFrom('accepted', 'declined', 'expired', 'rescinded'),
});

type Stay = typeof stay extends fc.Arbitrary<infer T> ? T : never;

const staying = (world: World, { who, where, seat, starts, weeks }: Stay) => ({
  application_id: pick(world.students, who).applicationId,
  student_id: pick(world.students, who).id,
  project_id: pick(world.projects, where),
  seat,
  starts_on: new Date(Date.UTC(2027, 4, 3 + 7 * starts)).toISOString().slice(0, 10),
  weeks,
});

const deeds = {
  apply: named('apply', apply, async (db, world, { who, state }) => {
    const update = 'UPDATE application SET state = $2 WHERE id = $1';
    await db.query(state === 'submitted' ? withItsVersion(update) : update, [
      pick(world.students, who).applicationId,
      state,
    ]);
  }),
  applyAgain: named('apply again', index, async (db, world, who) => {
    const student = pick(world.students, who);
    const next = { studentId: student.id, callId: world.callId };
    student.applicationId = (await anApplication(db, next)).id;
  }),
  propose: named('propose', stay, async (db, world, wish) => {
    const columns = { ...staying(world, wish), units: wish.units, proposed_by: world.maker };
    await insert(db, 'placement', columns);
  }),
  offer: named('offer', stay, async (db, world, wish) => {
    await insert(db, 'offer', { ...staying(world, wish), expires_at: '2028-01-01' });
  }),
  endOffer: named('end the offer', ending, async (db, _world, { which, state }) => {
    const id = await nth(db, 'offer', which);
    await db.query('UPDATE offer SET state = $2, seat = NULL WHERE id = $1', [id, state]);
  }),
  move: named('move', move, async (db, world, { which, how }) => {
    const id = await nth(db, 'placement', which);
    const parameters = how.includes('$2') ? [id, world.adviser] : [id];
    await db.query(`UPDATE placement SET ${how} WHERE id = $1`, parameters);
  }),
  award: named('award', money, async (db, world, { which, fund, cents }) => {
    const placementId = await nth(db, 'placement', which);
    const fundId = pick(world.funds, fund);
    if (placementId) await anAward(db, { placementId, fundId, amountCents: cents });
  }),
  cancelAward: named('cancel the award', index, async (db, _world, which) => {
    const award = await nth(db, 'award', which);
    if (award) await cancelAward(db, award);
  }),
  takeSeat: named('take a seat away', index, async (db, world, where) => {
    await db.query('DELETE FROM project_seat WHERE project_id = $1 AND seat = 2', [
      pick(world.projects, where),
    ]);
  }),
};

/** One deed that looks legal; the database may refuse it. Its text is what a failure prints. */
export const deed = fc.oneof(...Object.values(deeds));

function named<T>(
  name: string,
  wishes: fc.Arbitrary<T>,
  run: (db: Db, world: World, wish: T) => Promise<void>,
): fc.Arbitrary<Deed> {
  return wishes.map((wish) => ({
    run: (db: Db, world: World) => run(db, world, wish),
    toString: () => `${name} ${JSON.stringify(wish)}`,
  }));
}
