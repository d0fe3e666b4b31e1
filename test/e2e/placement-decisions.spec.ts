import { aPlacement, walkPlacement } from '../builders/index.js';
import { anAccountWith } from '../support/catalogue.js';
import { bodyFor, stay, usePlaces } from '../support/places.js';

const world = usePlaces();
const { db, post, get } = world;

const patch = (
  account: string,
  id: string,
  body: object,
  headers?: Record<string, string>,
): ReturnType<typeof post> =>
  world.rooms().send(account, 'PATCH', `/placements/${id}`, body, headers);

const weeksHeldBy = async (studentId: string): Promise<unknown> => {
  const [row] = await db().rows(
    'SELECT committed_weeks AS weeks FROM student_entitlement WHERE student_id = $1',
    [studentId],
  );
  return row?.weeks;
};

describe('a proposed placement', () => {
  async function aProposal() {
    const desk = await world.aDesk();
    const body = bodyFor(desk.application.id, desk.project.id);
    const { body: placement } = await post(desk.coordinator, '/placements', body);
    const adviser = await world.anAdviser();
    return { ...desk, adviser, id: placement.id as string };
  }

  it('is changed until an adviser has decided', async () => {
    const { id, coordinator, adviser, application } = await aProposal();
    const stale = await patch(coordinator, id, { weeks: 10 }, { 'if-match': '"4"' });
    expect(stale).toMatchObject({ status: 412, body: { code: 'version.stale' } });
    const fresh = { 'if-match': '"1"' };
    const changed = await patch(coordinator, id, { startsOn: '2027-05-10', weeks: 10 }, fresh);
    expect(changed).toMatchObject({
      status: 200,
      headers: { etag: '"2"' },
      body: { startsOn: '2027-05-10', endsOn: '2027-07-18', weeks: 10, state: 'proposed' },
    });
    expect(await weeksHeldBy(application.studentId)).toBe(10);
    expect(await patch(coordinator, id, { weeks: 36 })).toMatchObject({ status: 200 });
    expect(await patch(coordinator, id, { weeks: 37 })).toMatchObject({ status: 422 });
    expect(await patch(coordinator, id, { weeks: null })).toMatchObject({ status: 422 });
    expect(await patch(coordinator, id, { startsOn: '2027-09-01' })).toMatchObject({
      status: 409,
      body: { code: 'placement.outside_start_window' },
    });
    expect(await patch(adviser, id, { weeks: 10 })).toMatchObject({ status: 403 });
    await walkPlacement(db(), id, 'approved');
    expect(await patch(coordinator, id, { weeks: 10 })).toMatchObject({
      status: 409,
      body: { code: 'placement.wrong_state', state: 'approved' },
    });
  });

  it('is returned, mended and proposed again', async () => {
    const { id, coordinator, adviser } = await aProposal();
    const at = (verb: string) => `/placements/${id}/${verb}`;
    expect(await post(adviser, at('return'), {})).toMatchObject({ status: 422 });
    expect(await post(coordinator, at('return'), { reason: 'x' })).toMatchObject({ status: 403 });
    const reason = 'Please begin in July.';
    const returned = await post(adviser, at('return'), { reason }, { 'if-match': '"1"' });
    expect(returned).toMatchObject({
      status: 200,
      body: { state: 'returned', reason, seat: 1, can: { edit: false, return: false } },
    });
    expect(await post(adviser, at('return'), { reason })).toMatchObject({
      status: 409,
      body: { code: 'placement.wrong_state' },
    });
    expect(await patch(coordinator, id, { startsOn: '2027-07-05' })).toMatchObject({ status: 200 });
    const again = await post(coordinator, at('submission'));
    expect(again).toMatchObject({
      status: 200,
      body: { state: 'proposed', reason: null, startsOn: '2027-07-05' },
    });
    expect(again.body.history).toMatchObject([
      { from: null, to: 'proposed' },
      { from: 'proposed', to: 'returned', reason },
      { from: 'returned', to: 'proposed', reason: null },
    ]);
    expect(await world.eventNames(id)).toEqual([
      ...['placement.proposed', 'placement.returned', 'placement.changed', 'placement.proposed'],
    ]);
  });

  it('is rejected, and gives seat and weeks back', async () => {
    const { id, adviser, application, project } = await aProposal();
    const reason = { reason: 'The host has no desk.' };
    const rejected = await post(adviser, `/placements/${id}/rejection`, reason);
    expect(rejected).toMatchObject({ status: 200, body: { state: 'rejected', seat: null } });
    expect(await weeksHeldBy(application.studentId)).toBe(0);
    expect((await world.seatsOf(project.id)).every(({ heldBy }) => heldBy === null)).toBe(true);
    const { accountId } = application.student;
    expect(await post(accountId, `/placements/${id}/withdrawal`, reason)).toMatchObject({
      status: 409,
      body: { code: 'placement.wrong_state' },
    });
    const [event] = await db().rows(`SELECT payload FROM event WHERE name = 'placement.rejected'`);
    expect(event?.payload).toEqual({
      applicationId: application.id,
      studentId: application.studentId,
      projectId: project.id,
    });
    expect(await db().breaches()).toEqual([]);
  });

  it('is withdrawn by its student', async () => {
    const { id, application } = await aProposal();
    const { accountId } = application.student;
    const path = `/placements/${id}/withdrawal`;
    expect(await post(accountId, path, { reason: '' })).toMatchObject({ status: 422 });
    const withdrawn = await post(accountId, path, { reason: 'Illness.' });
    expect(withdrawn).toMatchObject({ status: 200, body: { state: 'withdrawn' } });
    expect(await db().breaches()).toEqual([]);
  });

  it('is checked rule by rule', async () => {
    const { id, adviser, application } = await aProposal();
    const { studentId } = application;
    await aPlacement(db(), { studentId, startsOn: '2026-06-01', weeks: 20, units: 1 });
    const { status, body } = await get(adviser, `/placements/${id}/checks`);
    expect(status).toBe(200);
    const none = { actual: null, required: null, before: null, after: null, limit: null };
    const window = '2027-05-01 – 2027-07-31';
    const green = { ...none, level: 'green' };
    const money = { before: 0, after: 600_000, limit: 1_200_000, unit: 'cents' };
    expect(body.checks).toEqual([
      { ...green, rule: 'seat', actual: 1, limit: 5, unit: 'seats' },
      { ...green, rule: 'weeks', before: 20, after: 32, limit: 36, unit: 'weeks' },
      { ...green, rule: 'money', ...money },
      { ...green, rule: 'units', before: 1, after: 1, limit: 2, unit: 'units' },
      { ...green, rule: 'overlap', unit: null },
      { ...green, rule: 'start_window', actual: '2027-06-01', required: window, unit: 'date' },
      { ...green, rule: 'weeks_allowed', actual: 12, required: '1–36', unit: 'weeks' },
    ]);
  });
});

describe('who sees a placement', () => {
  it('is whoever has a part in it', async () => {
    const { project, application, coordinator } = await world.aDesk();
    const { id } = await aPlacement(db(), {
      ...{ projectId: project.id, applicationId: application.id },
    });
    const supervisor = await anAccountWith(db(), 'supervisor', { kind: 'self' });
    await db().query(
      `WITH made AS (INSERT INTO supervisor (account_id, university_id, name)
         VALUES ($1, $2, 'Anne Roy') RETURNING id)
       UPDATE project SET supervisor_id = made.id FROM made WHERE project.id = $3`,
      [supervisor, project.universityId, project.id],
    );
    const { student } = application;
    const insiders = [
      ...[student.accountId, supervisor, coordinator],
      await world.aHomeCoordinator(student.universityId),
      await world.aHostOffice(project.universityId),
      await world.anAdviser(),
      await anAccountWith(db(), 'adviser'),
      await anAccountWith(db(), 'admin'),
    ];
    for (const who of insiders) {
      expect(await get(who, `/placements/${id}`)).toMatchObject({ status: 200 });
      expect((await get(who, '/placements')).body.items).toHaveLength(1);
    }
    const elsewhere = await world.anAdviser('montreal');
    const outsiders = [
      ...[elsewhere, (await world.aStudentWithRole()).accountId],
      await world.aHomeCoordinator(project.universityId),
      await world.aHostOffice(student.universityId),
      await anAccountWith(db(), 'supervisor', { kind: 'self' }),
    ];
    for (const who of outsiders) {
      expect(await get(who, `/placements/${id}`)).toMatchObject({ status: 404 });
      expect((await get(who, '/placements')).body.items).toEqual([]);
    }
    for (const [who, status] of [
      [student.accountId, 200],
      [elsewhere, 404],
      [supervisor, 403],
    ] as const) {
      expect(await get(who, `/placements/${id}/checks`)).toMatchObject({ status });
    }
    const reason = { reason: 'No.' };
    expect(await post(elsewhere, `/placements/${id}/return`, reason)).toMatchObject({
      status: 404,
    });
    expect(await get('', '/placements')).toMatchObject({ status: 401 });
  });

  it('filters and pages with the same number of queries', async () => {
    const { call, project, coordinator } = await world.aDesk();
    for (let made = 0; made < 3; made++) await aPlacement(db(), { projectId: project.id });
    await aPlacement(db(), { state: 'rejected' });
    const [{ code } = { code: '' }] = await db().rows<{ code: string }>(
      'SELECT code FROM call WHERE id = $1',
      [call.id],
    );
    const found = async (query: string): Promise<number> =>
      (await get(coordinator, `/placements?${query}`)).body.items.length;
    expect(await found('')).toBe(4);
    expect(await found('state=rejected')).toBe(1);
    expect(await found(`call=${call.id}`)).toBe(3);
    expect(await found(`call=${code}`)).toBe(3);
    expect(await found(`university=${project.universityId}`)).toBe(3);
    expect(await found('hub=toronto')).toBe(4);
    expect(await found('hub=montreal')).toBe(0);
    expect(await found(`q=${encodeURIComponent('하늘')}`)).toBe(4);
    expect(await found('q=100%25')).toBe(0);
    const first = await get(coordinator, '/placements?limit=3&sort=createdAt');
    expect(first.body.items[0]).not.toHaveProperty('history');
    const rest = await get(
      coordinator,
      `/placements?limit=3&sort=createdAt&cursor=${first.body.nextCursor}`,
    );
    expect(rest.body.items).toHaveLength(1);
    expect(await get(coordinator, '/placements?state=gone')).toMatchObject({ status: 422 });
    const count = (limit: number) =>
      world.rooms().countStatements(() => get(coordinator, `/placements?limit=${limit}`));
    expect(await count(4)).toBe(await count(1));
  });

  it('lists the stays of a student', async () => {
    const { project, application, coordinator } = await world.aDesk();
    const { student, studentId } = application;
    const { id } = await aPlacement(db(), {
      ...{ projectId: project.id, applicationId: application.id },
    });
    await aPlacement(db(), { studentId, startsOn: '2026-06-01', state: 'withdrawn' });
    const path = `/students/${studentId}/stays`;
    for (const who of [student.accountId, coordinator]) {
      const { body } = await get(who, path);
      expect(body.items).toMatchObject([
        { startsOn: '2026-06-01', state: 'withdrawn' },
        { placementId: id, programme: 'GRI', ...stay, endsOn: '2027-08-23', awardCents: null },
      ]);
    }
    const { accountId: stranger } = await world.aStudentWithRole();
    expect(await get(stranger, path)).toMatchObject({ status: 404 });
    expect(await get(await world.anAdviser(), path)).toMatchObject({ status: 403 });
  });
});
