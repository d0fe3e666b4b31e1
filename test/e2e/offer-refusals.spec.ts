import { anApplication, anOffer, aPlacement, aProject } from '../builders/index.js';
import { bodyFor, outcomes, usePlaces } from '../support/places.js';

const world = usePlaces();
const { db, post, get } = world;

const nowhere = '00000000-0000-4000-8000-000000000000';

describe('an offer is refused', () => {
  it.each([
    [{ weeks: 0 }, '/weeks', 'input.out_of_range'],
    [{ weeks: 37 }, '/weeks', 'input.out_of_range'],
    [{ weeks: 1.5 }, '/weeks', 'input.wrong_type'],
    [{ weeks: '12' }, '/weeks', 'input.wrong_type'],
    [{ startsOn: '2027-02-31' }, '/startsOn', 'input.bad_date'],
    [{ startsOn: '2027-06-01T00:00:00Z' }, '/startsOn', 'input.bad_date'],
    [{ projectId: 'p' }, '/projectId', 'input.bad_format'],
    [{ projectId: nowhere }, '/projectId', 'input.not_allowed'],
    [{ expiresAt: '2020-01-01T00:00:00Z' }, '/expiresAt', 'input.out_of_range'],
    [{ expiresAt: 'soon' }, '/expiresAt', 'input.bad_date'],
    [{ seat: 6 }, '/seat', 'input.unknown_field'],
  ])('where it says %j', async (wrong, pointer, code) => {
    const { project, application, coordinator } = await world.aDesk();
    const body = { ...bodyFor(application.id, project.id), ...wrong };
    const answer = await post(coordinator, '/offers', body);
    expect(answer).toMatchObject({ status: 422, body: { code: 'input.invalid' } });
    expect(answer.body.errors).toMatchObject([{ pointer, code }]);
    expect(await db().rows('SELECT id FROM offer')).toEqual([]);
    expect((await world.seatsOf(project.id)).every(({ heldBy }) => heldBy === null)).toBe(true);
  });

  it('where the rules of the call do not allow the stay', async () => {
    const { project, application, coordinator } = await world.aDesk(5, {
      minWeeks: 10,
      maxWeeks: 12,
    });
    const body = bodyFor(application.id, project.id);
    expect(await post(coordinator, '/offers', { ...body, weeks: 9 })).toMatchObject({
      status: 409,
      body: { code: 'placement.weeks_not_allowed', asked: 9, min: 10, max: 12 },
    });
    expect(await post(coordinator, '/offers', { ...body, startsOn: '2027-08-01' })).toMatchObject({
      status: 409,
      body: { code: 'placement.outside_start_window', from: '2027-05-01', to: '2027-07-31' },
    });
    const last = { ...body, startsOn: '2027-07-31', weeks: 10 };
    expect(await post(coordinator, '/offers', last)).toMatchObject({ status: 201 });
  });

  it('where the project is none for this application', async () => {
    const { call, application, coordinator } = await world.aDesk();
    const elsewhere = await aProject(db());
    const closed = await aProject(db(), { callId: call.id, state: 'closed' });
    const of = (projectId: string) =>
      post(coordinator, '/offers', bodyFor(application.id, projectId));
    expect(await of(elsewhere.id)).toMatchObject({
      status: 409,
      body: { code: 'placement.project_of_other_call' },
    });
    expect(await of(closed.id)).toMatchObject({
      status: 409,
      body: { code: 'project.wrong_state', state: 'closed' },
    });
  });

  it('where the application is not ready for one, or has one', async () => {
    const { call, project, application, coordinator } = await world.aDesk();
    const of = (applicationId: string) =>
      post(coordinator, '/offers', bodyFor(applicationId, project.id));
    const draft = await anApplication(db(), { callId: call.id });
    const early = await anApplication(db(), { callId: call.id, state: 'nominated' });
    expect(await of(draft.id)).toMatchObject({ status: 404 });
    expect(await of(nowhere)).toMatchObject({ status: 404 });
    expect(await of(early.id)).toMatchObject({ body: { code: 'application.wrong_state' } });
    expect(await of(application.id)).toMatchObject({ status: 201 });
    expect(await of(application.id)).toMatchObject({
      status: 409,
      body: { code: 'offer.already_open' },
    });
  });

  it('to the sixth student of a project', async () => {
    const { call, project, coordinator } = await world.aDesk();
    for (let held = 0; held < 5; held++) await anOffer(db(), { projectId: project.id });
    const sixth = await world.anEndorsed(call.id);
    const body = bodyFor(sixth.id, project.id);
    expect(await post(coordinator, '/offers', body)).toMatchObject({
      status: 409,
      body: { code: 'project.full', capacity: 5 },
    });
    const still = await get(coordinator, `/applications/${sixth.id}`);
    expect(still.body.state).toBe('endorsed');
  });
});

describe('an offer that could not be accepted is not made', () => {
  it('beyond the weeks and units that a student has for life', async () => {
    const { project, application, coordinator } = await world.aDesk(5, { units: 2 });
    const { studentId } = application;
    const taken = await aPlacement(db(), { studentId, startsOn: '2026-06-01', weeks: 25 });
    const body = bodyFor(application.id, project.id);
    const refused = await post(coordinator, '/offers', body);
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'placement.weeks_exceeded', before: 25, asked: 12, limit: 36 },
    });
    await db().query('UPDATE placement SET units = 1 WHERE id = $1', [taken.id]);
    expect(await post(coordinator, '/offers', { ...body, weeks: 11 })).toMatchObject({
      status: 409,
      body: { code: 'placement.units_exceeded', before: 1, asked: 2, limit: 2 },
    });
    expect(await db().rows('SELECT id FROM offer')).toEqual([]);
    expect((await world.seatsOf(project.id)).every(({ heldBy }) => heldBy === null)).toBe(true);
    const still = await get(coordinator, `/applications/${application.id}`);
    expect(still.body.state).toBe('endorsed');
    await db().query('UPDATE placement SET units = 0 WHERE id = $1', [taken.id]);
    const last = await post(coordinator, '/offers', { ...body, weeks: 11 });
    expect(last).toMatchObject({ status: 201 });
    const accepted = await post(
      application.student.accountId,
      `/offers/${last.body.id}/acceptance`,
    );
    expect(accepted).toMatchObject({ status: 200 });
    expect(await db().breaches()).toEqual([]);
  });

  it('at the time of another stay, unless that one is over', async () => {
    const { project, application, coordinator } = await world.aDesk();
    const { studentId } = application;
    const other = await aPlacement(db(), { studentId, startsOn: '2027-08-23', weeks: 2 });
    const body = bodyFor(application.id, project.id);
    expect(await post(coordinator, '/offers', { ...body, weeks: 13 })).toMatchObject({
      status: 409,
      body: { code: 'placement.overlap', from: '2027-08-23', to: '2027-09-05' },
    });
    await db().query(
      `UPDATE placement SET starts_on = '2027-08-24', state = 'withdrawn', seat = NULL
       WHERE id = $1`,
      [other.id],
    );
    expect(await post(coordinator, '/offers', { ...body, weeks: 13 })).toMatchObject({
      status: 201,
    });
  });

  it('when the student is placed in the same moment, or the offer stands and can be kept', async () => {
    const { application, project, coordinator } = await world.aDesk();
    const elsewhere = await world.aDesk();
    const { studentId, student } = application;
    const second = await anApplication(db(), {
      ...{ callId: elsewhere.call.id, studentId, state: 'endorsed' },
    });
    const [offered, placed] = await Promise.all([
      post(coordinator, '/offers', bodyFor(application.id, project.id)),
      post(coordinator, '/placements', bodyFor(second.id, elsewhere.project.id)),
    ]);
    expect(placed.status).toBe(201);
    const allowed = [{ '201': 1 }, { 'placement.overlap': 1 }];
    expect(allowed).toContainEqual(outcomes([offered]));
    const kept = offered.status === 201 ? 1 : 0;
    expect(await db().rows('SELECT id FROM offer')).toHaveLength(kept);
    const own = await get(student.accountId, '/offers');
    expect(own.body.items).toHaveLength(kept);
    expect(await db().breaches()).toEqual([]);
  });
});
