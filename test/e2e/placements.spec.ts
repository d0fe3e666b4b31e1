import { anApplication, anOffer, aPlacement, aProject } from '../builders/index.js';
import { bodyFor, outcomes, stay, usePlaces } from '../support/places.js';

const world = usePlaces();
const { db, post, get } = world;

const weeksHeldBy = async (studentId: string): Promise<unknown> => {
  const [row] = await db().rows(
    'SELECT committed_weeks AS weeks FROM student_entitlement WHERE student_id = $1',
    [studentId],
  );
  return row?.weeks;
};

describe('an accepted offer', () => {
  it('waits for the consent to the transfer: else nobody in Canada could see it', async () => {
    const { project, application } = await world.aDesk();
    const { studentId } = application;
    const { id } = await anOffer(db(), { projectId: project.id, studentId });
    const { accountId } = application.student;
    const consent = (given: boolean) =>
      db().query(
        `INSERT INTO consent (account_id, kind, text_version, given) VALUES ($1, 'transfer', 1, $2)`,
        [accountId, given],
      );
    await consent(false);
    expect(await post(accountId, `/offers/${id}/acceptance`, {})).toMatchObject({
      status: 409,
      body: { code: 'consent.needed', kind: 'transfer' },
    });
    expect(await db().rows('SELECT id FROM placement')).toEqual([]);
    await consent(true);
    expect((await post(accountId, `/offers/${id}/acceptance`, {})).status).toBe(200);
  });

  it('becomes a placement on the same seat', async () => {
    const { project, application } = await world.aDesk(5, { units: 1 });
    const { id, studentId } = await anOffer(db(), {
      projectId: project.id,
      studentId: application.studentId,
    });
    const { accountId } = application.student;
    const path = `/offers/${id}/acceptance`;
    const stale = await post(accountId, path, undefined, { 'if-match': '"9"' });
    expect(stale).toMatchObject({ status: 412, body: { code: 'version.stale' } });
    const accepted = await post(accountId, path, {});
    expect(accepted).toMatchObject({
      status: 200,
      body: { state: 'accepted', can: { accept: false, decline: false, rescind: false } },
    });
    const placementId = accepted.body.placementId as string;
    const placement = await get(accountId, `/placements/${placementId}`);
    expect(placement).toMatchObject({
      status: 200,
      headers: { etag: '"1"' },
      body: {
        applicationId: application.id,
        offerId: id,
        student: { id: studentId, nameHangul: '김하늘', passportSurname: 'KIM' },
        project: { id: project.id, capacity: 5, seatsTaken: 1 },
        call: { programme: 'GRI' },
        ...{ seat: 1, ...stay, endsOn: '2027-08-23', units: 1, state: 'proposed' },
        ...{ approvedAt: null, reason: null, award: null },
        history: [{ from: null, to: 'proposed', actorName: '김하늘' }],
        can: { edit: false, approve: false, withdraw: true },
      },
    });
    const [first] = await world.seatsOf(project.id);
    expect(first).toEqual({ seat: 1, heldBy: placementId, heldAs: 'placement' });
    expect(await weeksHeldBy(studentId)).toBe(12);
    expect((await get(accountId, `/applications/${application.id}`)).body.state).toBe('accepted');
    const again = await post(accountId, path, {});
    expect(again).toMatchObject({ status: 409, body: { code: 'offer.wrong_state' } });
    expect(await world.eventNames(placementId)).toEqual(['placement.proposed']);
    expect(await world.eventNames(id)).toEqual(['offer.accepted']);
    expect(await db().breaches()).toEqual([]);
  });

  it('keeps its seat while others ask for it', async () => {
    const { call, project, application, coordinator } = await world.aDesk(1);
    const offer = await anOffer(db(), {
      projectId: project.id,
      studentId: application.studentId,
    });
    const rivals = await Promise.all(Array.from({ length: 8 }, () => world.anEndorsed(call.id)));
    const [accepted, ...others] = await Promise.all([
      post(application.student.accountId, `/offers/${offer.id}/acceptance`),
      ...rivals.map(({ id }) => post(coordinator, '/offers', bodyFor(id, project.id))),
    ]);
    expect(accepted?.status).toBe(200);
    expect(outcomes(others)).toEqual({ 'project.full': 8 });
    expect(await world.seatsOf(project.id)).toMatchObject([{ heldAs: 'placement' }]);
    expect(await db().breaches()).toEqual([]);
  });

  it('is accepted once, however often it is pressed', async () => {
    const { project, application } = await world.aDesk();
    const offer = await anOffer(db(), {
      projectId: project.id,
      studentId: application.studentId,
    });
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        post(application.student.accountId, `/offers/${offer.id}/acceptance`),
      ),
    );
    expect(outcomes(answers)).toEqual({ '200': 1, 'offer.wrong_state': 5 });
    expect(await db().rows('SELECT id FROM placement')).toHaveLength(1);
  });

  it('is refused when the student has too few weeks left, and stays open', async () => {
    const { project, application } = await world.aDesk();
    const { studentId, student } = application;
    await aPlacement(db(), { studentId, startsOn: '2026-06-01', weeks: 25 });
    const offer = await anOffer(db(), { projectId: project.id, studentId });
    const refused = await post(student.accountId, `/offers/${offer.id}/acceptance`);
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'placement.weeks_exceeded', before: 25, asked: 12, limit: 36 },
    });
    const after = await get(student.accountId, `/offers/${offer.id}`);
    expect(after.body).toMatchObject({ state: 'open', can: { accept: true } });
    expect(await db().breaches()).toEqual([]);
  });
});

describe('a placement by the programme', () => {
  it('needs no offer, and may be followed by another', async () => {
    const { project, application, coordinator } = await world.aDesk();
    const body = bodyFor(application.id, project.id);
    const made = await post(coordinator, '/placements', body);
    expect(made).toMatchObject({
      status: 201,
      body: { state: 'proposed', seat: 1, offerId: null, can: { edit: true, withdraw: true } },
    });
    const later = { ...body, startsOn: '2027-07-31', weeks: 1 };
    expect(await post(coordinator, '/placements', later)).toMatchObject({
      status: 409,
      body: { code: 'placement.overlap', from: '2027-06-01', to: '2027-08-23' },
    });
    const reason = { reason: 'Another project fits better.' };
    const withdrawn = await post(coordinator, `/placements/${made.body.id}/withdrawal`, reason);
    expect(withdrawn).toMatchObject({ status: 200, body: { state: 'withdrawn', seat: null } });
    expect(await weeksHeldBy(application.studentId)).toBe(0);
    expect(await post(coordinator, '/placements', later)).toMatchObject({ status: 201 });
    expect(await db().breaches()).toEqual([]);
  });

  it.each([
    [{ weeks: 0 }, '/weeks', 'input.out_of_range'],
    [{ weeks: 37 }, '/weeks', 'input.out_of_range'],
    [{ startsOn: '2027-02-31' }, '/startsOn', 'input.bad_date'],
    [{ startsOn: undefined }, '/startsOn', 'input.required'],
    [{ state: 'approved' }, '/state', 'input.unknown_field'],
  ])('is refused where it says %j', async (wrong, pointer, code) => {
    const { project, application, coordinator } = await world.aDesk();
    const body = { ...bodyFor(application.id, project.id), ...wrong };
    const answer = await post(coordinator, '/placements', body);
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer, code }] } });
  });

  it('is refused where a rule stands against it, with the numbers', async () => {
    const { call, project, application, coordinator } = await world.aDesk(1, { units: 2 });
    const body = bodyFor(application.id, project.id);
    const { studentId } = application;
    const taken = await aPlacement(db(), { studentId, startsOn: '2026-06-01', weeks: 24 });
    const refusal = async (change: object) =>
      (await post(coordinator, '/placements', { ...body, ...change })).body;
    expect(await refusal({ startsOn: '2027-08-01' })).toMatchObject({
      code: 'placement.outside_start_window',
    });
    expect(await refusal({ weeks: 13 })).toMatchObject({
      ...{ code: 'placement.weeks_exceeded', before: 24, asked: 13, limit: 36 },
    });
    await db().query('UPDATE placement SET units = 1 WHERE id = $1', [taken.id]);
    expect(await refusal({})).toMatchObject({
      ...{ code: 'placement.units_exceeded', before: 1, asked: 2, limit: 2 },
    });
    await db().query('UPDATE placement SET units = 0 WHERE id = $1', [taken.id]);
    const elsewhere = await aProject(db());
    expect(await refusal({ projectId: elsewhere.id })).toMatchObject({
      code: 'placement.project_of_other_call',
    });
    await aPlacement(db(), { projectId: project.id });
    expect(await refusal({})).toMatchObject({ code: 'project.full', capacity: 1 });
    const early = await anApplication(db(), { callId: call.id, state: 'submitted' });
    expect(await refusal({ applicationId: early.id })).toMatchObject({
      code: 'application.wrong_state',
    });
    expect(await world.eventNames(application.id)).not.toContain('application.placed');
    expect(await db().breaches()).toEqual([]);
  });

  it('is made once by eight coordinators at once', async () => {
    const { call, application } = await world.aDesk();
    const attempts = await Promise.all(
      Array.from({ length: 8 }, async () => ({
        coordinator: await world.aCoordinator(),
        project: await aProject(db(), { callId: call.id }),
      })),
    );
    const answers = await Promise.all(
      attempts.map(({ coordinator, project }) =>
        post(coordinator, '/placements', bodyFor(application.id, project.id)),
      ),
    );
    expect(outcomes(answers)).toEqual({ '201': 1, 'placement.overlap': 7 });
    expect(await weeksHeldBy(application.studentId)).toBe(12);
    expect(await db().breaches()).toEqual([]);
  });
});
