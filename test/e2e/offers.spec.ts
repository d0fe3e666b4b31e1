import { anOffer } from '../builders/index.js';
import { anAccountWith } from '../support/catalogue.js';
import { bodyFor, outcomes, stay, usePlaces } from '../support/places.js';

const world = usePlaces();
const { db, post, get } = world;

const yesterday = () => new Date(Date.now() - 86_400_000);

describe('an offer', () => {
  it('holds a seat, waits for its student and tells when it ends', async () => {
    const { project, application, coordinator } = await world.aDesk();
    const body = bodyFor(application.id, project.id);
    const made = await post(coordinator, '/offers', body);
    expect(made).toMatchObject({
      status: 201,
      headers: { etag: '"1"' },
      body: {
        applicationId: application.id,
        project: { id: project.id, city: 'Toronto', provinceCode: 'CA-ON' },
        studentName: '김하늘',
        ...stay,
        endsOn: '2027-08-23',
        state: 'open',
        timeZone: 'America/Toronto',
        placementId: null,
        can: { accept: false, decline: false, rescind: true },
      },
    });
    const days = (Date.parse(made.body.expiresAt) - Date.now()) / 86_400_000;
    expect(days).toBeCloseTo(14, 1);
    expect(made.body.expiresAtLocal).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
    const [first] = await world.seatsOf(project.id);
    expect(first).toEqual({ seat: 1, heldBy: made.body.id, heldAs: 'offer' });

    const { accountId } = application.student;
    const seen = await get(accountId, `/offers/${made.body.id}`);
    expect(seen.body.can).toEqual({ accept: true, decline: true, rescind: false });
    const own = await get(accountId, '/offers?state=open');
    expect(own.body.items).toHaveLength(1);
    const applied = await get(accountId, `/applications/${application.id}`);
    expect(applied.body.state).toBe('offered');
    const [event] = await db().rows(`SELECT payload FROM event WHERE name = 'offer.made'`);
    expect(event?.payload).toEqual({
      applicationId: application.id,
      studentId: application.studentId,
      projectId: project.id,
    });
    expect(await db().breaches()).toEqual([]);
  });

  it('is declined by its student, and the seat is free again', async () => {
    const { project, application, coordinator } = await world.aDesk(1);
    const body = bodyFor(application.id, project.id);
    const { body: offer } = await post(coordinator, '/offers', body);
    expect(await post(coordinator, `/offers/${offer.id}/decline`)).toMatchObject({ status: 403 });
    const path = `/offers/${offer.id}/decline`;
    const { accountId } = application.student;
    const stale = await post(accountId, path, {}, { 'if-match': '"7"' });
    expect(stale).toMatchObject({ status: 412, body: { code: 'version.stale' } });
    const declined = await post(accountId, path, { reason: 'I go elsewhere.' });
    expect(declined).toMatchObject({
      status: 200,
      body: { state: 'declined', declineReason: 'I go elsewhere.', can: { accept: false } },
    });
    expect(await post(accountId, path)).toMatchObject({
      status: 409,
      body: { code: 'offer.wrong_state' },
    });
    const [seat] = await world.seatsOf(project.id);
    expect(seat).toMatchObject({ heldBy: null });
    expect(await world.eventNames(offer.id)).toEqual(['offer.made', 'offer.declined']);
    expect(await world.eventNames(application.id)).toContain('application.declined');
    expect(await db().breaches()).toEqual([]);
  });

  it('is taken back by the programme; the application may get another', async () => {
    const { project, application, coordinator } = await world.aDesk();
    const body = bodyFor(application.id, project.id);
    const { body: offer } = await post(coordinator, '/offers', body);
    const path = `/offers/${offer.id}/rescission`;
    expect(await post(coordinator, path, {})).toMatchObject({ status: 422 });
    expect(await post(application.student.accountId, path, { reason: 'No.' })).toMatchObject({
      status: 403,
    });
    const rescinded = await post(coordinator, path, { reason: 'The host has left.' });
    expect(rescinded).toMatchObject({ status: 200, body: { state: 'rescinded' } });
    const [step] = await db().rows(
      `SELECT reason, actor_id FROM state_history WHERE subject_id = $1 AND to_state = 'rescinded'`,
      [offer.id],
    );
    expect(step).toEqual({ reason: 'The host has left.', actor_id: coordinator });
    expect(await post(coordinator, '/offers', body)).toMatchObject({ status: 201 });
    expect(await db().breaches()).toEqual([]);
  });

  it('ends at its instant, whether or not somebody has looked', async () => {
    const { project, application } = await world.aDesk(1);
    const { id } = await anOffer(db(), {
      projectId: project.id,
      studentId: application.studentId,
      expiresAt: yesterday(),
    });
    const { accountId } = application.student;
    for (const answer of ['acceptance', 'decline']) {
      const late = await post(accountId, `/offers/${id}/${answer}`);
      expect(late).toMatchObject({ status: 409, body: { code: 'offer.expired' } });
    }
    const seen = await get(accountId, `/offers/${id}`);
    expect(seen.body).toMatchObject({ state: 'open', can: { accept: false, decline: false } });

    await world.expire();
    await world.expire();
    const expired = await get(accountId, `/offers/${id}`);
    expect(expired.body).toMatchObject({ state: 'expired', can: { accept: false } });
    expect((await get(accountId, `/applications/${application.id}`)).body.state).toBe('expired');
    expect(await world.seatsOf(project.id)).toEqual([{ seat: 1, heldBy: null, heldAs: null }]);
    expect(await world.eventNames(id)).toEqual(['offer.expired']);
    expect(await db().breaches()).toEqual([]);
  });

  it('does not outlive an application that is withdrawn', async () => {
    const { project, application, coordinator } = await world.aDesk(1);
    const body = bodyFor(application.id, project.id);
    const { body: offer } = await post(coordinator, '/offers', body);
    const { accountId } = application.student;
    const reason = { reason: 'Military service.' };
    const withdrawn = await post(accountId, `/applications/${application.id}/withdrawal`, reason);
    expect(withdrawn.status).toBe(200);
    const late = await post(accountId, `/offers/${offer.id}/acceptance`);
    expect(late).toMatchObject({ status: 409, body: { code: 'application.wrong_state' } });
    await world.deliver('application.withdrawn', application.id);
    await world.deliver('application.withdrawn', application.id);
    expect((await get(accountId, `/offers/${offer.id}`)).body.state).toBe('declined');
    expect(await world.seatsOf(project.id)).toEqual([{ seat: 1, heldBy: null, heldAs: null }]);
  });
});

describe('offers at once', () => {
  it('fill a project with five seats exactly', async () => {
    const { call, project } = await world.aDesk();
    const rivals = await Promise.all(Array.from({ length: 12 }, () => world.anEndorsed(call.id)));
    const coordinator = await world.aCoordinator();
    const answers = await Promise.all(
      rivals.map(({ id }) => post(coordinator, '/offers', bodyFor(id, project.id))),
    );
    expect(outcomes(answers)).toEqual({ '201': 5, 'project.full': 7 });
    expect((await world.seatsOf(project.id)).filter(({ heldBy }) => heldBy)).toHaveLength(5);
    expect(await db().breaches()).toEqual([]);
  });

  it('give one student one', async () => {
    const { project, application, coordinator } = await world.aDesk();
    const body = bodyFor(application.id, project.id);
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => post(coordinator, '/offers', body)),
    );
    expect(outcomes(answers)).toEqual({ '201': 1, 'offer.already_open': 5 });
    expect((await world.seatsOf(project.id)).filter(({ heldBy }) => heldBy)).toHaveLength(1);
  });
});

describe('an offer that is settled by several at once', () => {
  it('is settled once', async () => {
    const { project, application, coordinator } = await world.aDesk(1);
    const { accountId } = application.student;
    const { id } = await anOffer(db(), {
      projectId: project.id,
      studentId: application.studentId,
    });
    const answers = await Promise.all([
      post(accountId, `/offers/${id}/decline`),
      post(coordinator, `/offers/${id}/rescission`, { reason: 'The host has left.' }),
      post(accountId, `/offers/${id}/acceptance`),
    ]);
    expect(outcomes(answers)).toEqual({ '200': 1, 'offer.wrong_state': 2 });
    expect(await db().breaches()).toEqual([]);
  });

  it('is made once with one key, however often it is sent', async () => {
    const { project, application, coordinator } = await world.aDesk();
    const body = bodyFor(application.id, project.id);
    const key = { 'idempotency-key': 'a click' };
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => post(coordinator, '/offers', body, key)),
    );
    expect(outcomes(answers)).toEqual({ '201': 4 });
    expect(new Set(answers.map((answer) => answer.body.id as string)).size).toBe(1);
    const other = await post(coordinator, '/offers', { ...body, weeks: 10 }, key);
    expect(other).toMatchObject({ status: 409, body: { code: 'idempotency.reused' } });
  });
});

describe('who sees an offer', () => {
  it('is the student, both universities and the programme', async () => {
    const { project, application, coordinator } = await world.aDesk();
    const { id } = await anOffer(db(), {
      projectId: project.id,
      studentId: application.studentId,
    });
    const { student } = application;
    const admin = await anAccountWith(db(), 'admin');
    const home = await world.aHomeCoordinator(student.universityId);
    const host = await world.aHostOffice(project.universityId);
    for (const who of [student.accountId, home, host, coordinator, admin]) {
      expect(await get(who, `/offers/${id}`)).toMatchObject({ status: 200 });
      expect((await get(who, '/offers')).body.items).toHaveLength(1);
    }
    const foreign = [
      (await world.aStudentWithRole()).accountId,
      await world.aHomeCoordinator(project.universityId),
      await world.aHostOffice(student.universityId),
    ];
    for (const who of foreign) {
      expect(await get(who, `/offers/${id}`)).toMatchObject({ status: 404 });
      expect((await get(who, '/offers')).body.items).toEqual([]);
    }
    const [stranger = ''] = foreign;
    for (const verb of ['acceptance', 'decline']) {
      expect(await post(stranger, `/offers/${id}/${verb}`)).toMatchObject({ status: 404 });
    }
    const adviser = await world.anAdviser();
    expect(await get(adviser, '/offers')).toMatchObject({ status: 403 });
    expect(await post(home, '/offers', {})).toMatchObject({ status: 403 });
  });

  it('pages through them with the same number of queries', async () => {
    const { project, coordinator } = await world.aDesk();
    for (let made = 0; made < 3; made++) await anOffer(db(), { projectId: project.id });
    const first = await get(coordinator, '/offers?limit=2');
    expect(first.body.items).toHaveLength(2);
    const rest = await get(coordinator, `/offers?limit=2&cursor=${first.body.nextCursor}`);
    expect(rest.body.items).toHaveLength(1);
    const upwards = await get(coordinator, '/offers?sort=createdAt&q=haneul');
    expect(upwards.body.items.map(({ id }: { id: string }) => id)).toEqual(
      [...first.body.items, ...rest.body.items].map(({ id }) => id).reverse(),
    );
    const count = (limit: number) =>
      world.rooms().countStatements(() => get(coordinator, `/offers?limit=${limit}`));
    expect(await count(3)).toBe(await count(1));
  });
});
