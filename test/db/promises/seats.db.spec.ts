import { aPlacement, aProject, anOffer, insert, walkPlacement } from '../../builders/index.js';
import {
  acceptedApplications,
  lockStudent,
  placementColumns,
  takeSeat,
} from '../../support/contenders.js';
import { inTransaction, useTestDatabase, type Db } from '../../support/database.js';
import { refusalOf, tally } from '../../support/refusals.js';

const database = useTestDatabase();

afterEach(async () => expect(await database().breaches()).toEqual([]));

const takeAway = (db: Db, projectId: string, seat: number) =>
  db.query('DELETE FROM project_seat WHERE project_id = $1 AND seat = $2', [projectId, seat]);

describe('a project has at most five students', () => {
  it('refuses a sixth seat and a seat without a number', async () => {
    const project = await aProject(database(), { capacity: 5 });
    const aSeat = (seat: number) =>
      refusalOf(
        database().query('INSERT INTO project_seat (project_id, seat) VALUES ($1, $2)', [
          project.id,
          seat,
        ]),
      );
    expect(await aSeat(6)).toBe('project_has_at_most_five_seats');
    expect(await aSeat(0)).toBe('project_has_at_most_five_seats');
    expect(await aSeat(5)).toBe('project_seat_pkey');
  });

  it('refuses a living placement without a seat, or on one that is not there', async () => {
    const project = await aProject(database(), { capacity: 2 });
    const [application] = await acceptedApplications(database(), project.callId, 1);
    const columns = await placementColumns(database(), application!, project);
    const place = (seat: number | null) =>
      refusalOf(insert(database(), 'placement', { ...columns, seat }));
    expect(await place(null)).toBe('placement_holds_a_seat_while_it_lives');
    expect(await place(3)).toBe('placement_holds_a_seat_of_the_project');
    expect(await place(6)).toBe('placement_holds_a_seat_of_the_project');
    expect(await place(2)).toBe('nothing');
  });

  it('refuses a seat that a placement or an open offer holds', async () => {
    const project = await aProject(database(), { capacity: 2 });
    const placed = await aPlacement(database(), { projectId: project.id });
    await anOffer(database(), { projectId: project.id });
    const [application] = await acceptedApplications(database(), project.callId, 1);
    const columns = await placementColumns(database(), application!, project);
    const place = (seat: number) =>
      refusalOf(insert(database(), 'placement', { ...columns, seat }));
    expect(await place(1)).toBe('placement_one_a_seat');
    expect(await place(2)).toBe('project_seat_has_one_holder');
    await walkPlacement(database(), placed.id, 'withdrawn');
    expect(await place(1)).toBe('nothing');
  });

  it('refuses to take away a seat that is held', async () => {
    const project = await aProject(database(), { capacity: 3 });
    await aPlacement(database(), { projectId: project.id });
    await anOffer(database(), { projectId: project.id });
    expect(await refusalOf(takeAway(database(), project.id, 1))).toBe(
      'placement_holds_a_seat_of_the_project',
    );
    expect(await refusalOf(takeAway(database(), project.id, 2))).toBe(
      'offer_holds_a_seat_of_the_project',
    );
    expect(await refusalOf(takeAway(database(), project.id, 3))).toBe('nothing');
  });
});

describe('a race for five seats', () => {
  const contenders = 16;

  async function race(rollsBack: (index: number) => boolean) {
    const project = await aProject(database(), { capacity: 5 });
    const applications = await acceptedApplications(database(), project.callId, contenders);
    const columns = await Promise.all(
      applications.map((application) => placementColumns(database(), application, project)),
    );
    const results = await database().withClients(contenders, (client, index) =>
      inTransaction(client, async () => {
        await lockStudent(client, applications[index]!.studentId);
        const seat = await takeSeat(client, project.id);
        if (seat === undefined) return 'full';
        await insert(client, 'placement', { ...columns[index], seat });
        await client.query('SELECT pg_sleep(0.01)');
        if (rollsBack(index)) throw new Error('changed my mind');
        return 'placed';
      }).catch((error: Error) => {
        if (error.message === 'changed my mind') return 'gave up';
        throw error;
      }),
    );
    const taken = await database().rows('SELECT seat FROM placement ORDER BY seat');
    return { outcome: tally(results), seats: taken.map(({ seat }) => Number(seat)) };
  }

  it('has exactly five winners', async () => {
    expect(await race(() => false)).toEqual({
      outcome: { placed: 5, full: 11 },
      seats: [1, 2, 3, 4, 5],
    });
  });

  it('gives a seat that is let go to somebody who waits', async () => {
    const { outcome, seats } = await race((index) => index % 3 === 0);
    expect(seats).toEqual([1, 2, 3, 4, 5]);
    expect(outcome.placed).toBe(5);
    expect(Object.keys(outcome).sort()).not.toContain('40P01');
  });

  it('has exactly five winners when nobody looks first', async () => {
    const project = await aProject(database(), { capacity: 5 });
    const applications = await acceptedApplications(database(), project.callId, contenders);
    const columns = await Promise.all(
      applications.map((application) => placementColumns(database(), application, project)),
    );
    const results = await database().withClients(contenders, (client, index) =>
      insert(client, 'placement', { ...columns[index], seat: (index % 5) + 1 }).then(
        () => 'placed',
      ),
    );
    expect(tally(results)).toEqual({ placed: 5, placement_one_a_seat: 11 });
  });

  it('never gives one seat to an offer and to a placement', async () => {
    const project = await aProject(database(), { capacity: 1 });
    const applications = await acceptedApplications(database(), project.callId, 8);
    const columns = await Promise.all(
      applications.map((application) => placementColumns(database(), application, project)),
    );
    const results = await database().withClients(8, async (client, index) => {
      const { proposed_by, ...stay } = columns[index]!;
      if (index % 2 === 0) await insert(client, 'placement', { ...stay, proposed_by });
      else await insert(client, 'offer', { ...stay, expires_at: '2027-12-31' });
    });
    expect(tally(results).done).toBe(1);
  });

  it('never lowers the capacity below its use', async () => {
    const project = await aProject(database(), { capacity: 4 });
    const applications = await acceptedApplications(database(), project.callId, 4);
    const columns = await Promise.all(
      applications.map((application) => placementColumns(database(), application, project)),
    );
    await database().withClients(8, async (client, index) => {
      if (index < 4) await insert(client, 'placement', { ...columns[index], seat: index + 1 });
      else await takeAway(client, project.id, index - 3);
    });
    const homeless = await database().rows(
      `SELECT FROM placement p LEFT JOIN project_seat s USING (project_id, seat)
        WHERE s.held_by IS DISTINCT FROM p.id`,
    );
    expect(homeless).toEqual([]);
  });
});
