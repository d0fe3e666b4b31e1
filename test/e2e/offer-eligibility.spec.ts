import { bodyFor, usePlaces } from '../support/places.js';

const world = usePlaces();
const { db, post, get } = world;

const set = (studentId: string, columns: string) =>
  db().query(`UPDATE student SET ${columns} WHERE id = $1`, [studentId]);

describe('eligibility at the offer', () => {
  it('is judged as of that day: the person and the stay', async () => {
    const { project, application, coordinator } = await world.aDesk(5, {
      levels: ['undergraduate'],
      semestersLeftAt: 'stay_end',
      semestersLeftMin: 1,
    });
    await set(application.studentId, `level = 'masters', semesters_left = 0`);
    const refused = await post(coordinator, '/offers', bodyFor(application.id, project.id));
    expect(refused).toMatchObject({
      status: 409,
      body: {
        code: 'offer.not_eligible',
        rule: 'level',
        actual: 'masters',
        required: 'undergraduate',
      },
    });
    expect(
      refused.body.errors.map((one: { pointer: string; rule: string }) => [one.pointer, one.rule]),
    ).toEqual([
      ['/applicationId', 'level'],
      ['/startsOn', 'semesters_left'],
    ]);
    expect(await db().rows('SELECT id FROM offer')).toEqual([]);
    expect((await world.seatsOf(project.id)).every(({ heldBy }) => heldBy === null)).toBe(true);
  });

  it('is judged alike when somebody is placed without an offer', async () => {
    const { project, application, coordinator } = await world.aDesk(5, {
      levels: ['undergraduate'],
    });
    await set(application.studentId, `level = 'masters'`);
    const body = bodyFor(application.id, project.id);
    expect((await post(coordinator, '/placements', body)).body).toMatchObject({
      code: 'offer.not_eligible',
      rule: 'level',
    });
    expect(await db().rows('SELECT id FROM placement')).toEqual([]);
    const { body: seen } = await get(coordinator, `/applications/${application.id}`);
    expect(seen.state).toBe('endorsed');
    await set(application.studentId, 'level = NULL');
    await set(application.studentId, `level = 'undergraduate'`);
    expect((await post(coordinator, '/placements', body)).status).toBe(201);
  });

  it('tells of military service to the student and their university, to nobody else', async () => {
    const { project, application, coordinator } = await world.aDesk();
    await set(
      application.studentId,
      `citizenship = 'KR', military_status = 'unserved', born_on = '2000-03-02'`,
    );
    const query = `project=${project.id}&startsOn=2027-06-01&weeks=12`;
    const told = async (account: string) => {
      const { body } = await get(account, `/applications/${application.id}/eligibility?${query}`);
      return JSON.stringify(body).includes('military_permit');
    };
    const { accountId, universityId } = application.student;
    expect(await told(accountId)).toBe(true);
    expect(await told(await world.aHomeCoordinator(universityId))).toBe(true);
    expect(await told(coordinator)).toBe(false);
  });

  it('is not stopped by what nobody knows, but that is told before', async () => {
    const { project, application, coordinator } = await world.aDesk(5, {
      passportValidUntil: '2028-01-31',
    });
    const query = `project=${project.id}&startsOn=2027-06-01&weeks=12`;
    const { body } = await get(coordinator, `/applications/${application.id}/eligibility?${query}`);
    expect(body.eligible).toBe(true);
    const rules = body.checks.map(({ rule }: { rule: string }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['passport', 'entitlement_weeks', 'gpa']));
    // What was handed in is not judged again: the call may be long over.
    for (const rule of ['call_open', 'min_choices', 'statement']) expect(rules).not.toContain(rule);
    const made = await post(coordinator, '/offers', bodyFor(application.id, project.id));
    expect(made.status).toBe(201);
  });

  it('looks at the stay that is offered, not at the one that was wished for', async () => {
    const { project, application, coordinator } = await world.aDesk(5, {
      semestersLeftAt: 'stay_end',
      semestersLeftMax: 20,
    });
    await set(application.studentId, `born_on = '2009-06-15'`);
    const ask = (startsOn: string) =>
      get(
        coordinator,
        `/applications/${application.id}/eligibility?project=${project.id}&startsOn=${startsOn}`,
      );
    expect((await ask('2027-06-14')).body.eligible).toBe(false);
    expect((await ask('2027-06-15')).body.eligible).toBe(true);
    const offer = { ...bodyFor(application.id, project.id), startsOn: '2027-06-14' };
    expect((await post(coordinator, '/offers', offer)).body).toMatchObject({
      code: 'offer.not_eligible',
      rule: 'min_age',
      actual: 17,
    });
  });
});
