import { aCall, aProject, aUniversity } from '../builders/index.js';
import { anAccountWith, useCatalogue } from '../support/catalogue.js';
import { aSupervisor as supervisorIn, proposal } from '../support/supervising.js';

const { db, rooms } = useCatalogue();

const aSupervisor = () => supervisorIn(db());
const draft = proposal;

describe('a project', () => {
  it('goes from the draft of its supervisor to the catalogue', async () => {
    const supervisor = await aSupervisor();
    const adviser = await anAccountWith(db(), 'adviser', { kind: 'hub', id: 'toronto' });
    const elsewhere = await anAccountWith(db(), 'adviser', { kind: 'hub', id: 'montreal' });
    const { id: callId } = await aCall(db());

    const made = await rooms().send(supervisor.account, 'POST', '/projects', draft(callId));
    expect(made.status).toBe(201);
    expect(made.headers.etag).toBe('"1"');
    expect(made.body).toMatchObject({
      state: 'draft',
      capacity: 3,
      seatsFree: 3,
      seatsTaken: 0,
      provinceCode: 'CA-ON',
      city: 'Toronto',
      supervisor: { id: supervisor.id, name: 'Anne Roy' },
      can: { edit: true, submit: true, publish: false },
    });
    const path = `/projects/${made.body.id}`;
    expect((await rooms().send(undefined, 'GET', path)).status).toBe(404);
    expect((await rooms().send(adviser, 'GET', path)).status).toBe(404);

    const early = await rooms().send(adviser, 'POST', `${path}/publication`);
    expect(early.status).toBe(404);
    const submitted = await rooms().send(supervisor.account, 'POST', `${path}/submission`);
    expect(submitted.body).toMatchObject({ state: 'submitted', version: 2 });
    const again = await rooms().send(supervisor.account, 'POST', `${path}/submission`);
    expect(again).toMatchObject({ status: 409, body: { code: 'project.wrong_state' } });
    const own = await rooms().send(supervisor.account, 'POST', `${path}/publication`);
    expect(own.status).toBe(403);
    expect((await rooms().send(elsewhere, 'POST', `${path}/publication`)).status).toBe(404);

    const returned = await rooms().send(adviser, 'POST', `${path}/return`, {
      reason: 'Which data?',
    });
    expect(returned.body).toMatchObject({ state: 'returned', returnReason: 'Which data?' });
    const summary = `${made.body.summary} The data are open.`;
    const edited = await rooms().send(supervisor.account, 'PATCH', path, { summary });
    expect(edited).toMatchObject({ status: 200, body: { summary } });
    await rooms().send(supervisor.account, 'POST', `${path}/submission`);
    const published = await rooms().send(adviser, 'POST', `${path}/publication`);
    expect(published.body).toMatchObject({ state: 'published', returnReason: null });
    expect((await rooms().send(undefined, 'GET', path)).status).toBe(200);

    const closed = await rooms().send(supervisor.account, 'POST', `${path}/closure`);
    expect(closed.body).toMatchObject({ state: 'closed', can: { edit: false } });
    const events = await db().rows('SELECT name FROM event ORDER BY position');
    expect(events.map(({ name }) => name)).toEqual([
      'project.drafted',
      'project.submitted',
      'project.returned',
      'project.changed',
      'project.submitted',
      'project.published',
      'project.closed',
    ]);
    const reasons = await db().rows('SELECT to_state, reason FROM state_history ORDER BY id');
    expect(reasons.filter(({ reason }) => reason !== null)).toEqual([
      { to_state: 'returned', reason: 'Which data?' },
    ]);
    expect(await db().breaches()).toEqual([]);
  });

  it('keeps as many seats as are taken', async () => {
    const admin = await anAccountWith(db(), 'admin');
    const { id } = await aProject(db(), { capacity: 3 });
    await db().query(
      `UPDATE project_seat SET held_by = gen_random_uuid(), held_as = 'offer'
       WHERE project_id = $1 AND seat > 1`,
      [id],
    );
    const path = `/projects/${id}`;
    const tooFew = await rooms().send(admin, 'PATCH', path, { capacity: 1 });
    expect(tooFew).toMatchObject({
      status: 409,
      body: { code: 'project.capacity_in_use', capacity: 1, taken: 2 },
    });
    const lowered = await rooms().send(admin, 'PATCH', path, { capacity: 2 });
    expect(lowered.body).toMatchObject({ capacity: 2, seatsFree: 0 });
    const raised = await rooms().send(admin, 'PATCH', path, { capacity: 5 });
    expect(raised.body).toMatchObject({ capacity: 5, seatsFree: 3, seatsTaken: 0 });
    const seats = await db().rows('SELECT seat FROM project_seat ORDER BY seat');
    expect(seats.map(({ seat }) => seat)).toEqual([1, 2, 3, 4, 5]);
  });

  it('is rewritten by its author only before it is published', async () => {
    const supervisor = await aSupervisor();
    const { id } = await aProject(db(), { universityId: supervisor.universityId });
    await db().query('UPDATE project SET supervisor_id = $2 WHERE id = $1', [id, supervisor.id]);
    const path = `/projects/${id}`;
    const rewritten = await rooms().send(supervisor.account, 'PATCH', path, { title: 'Other' });
    expect(rewritten).toMatchObject({ status: 409, body: { code: 'project.wrong_state' } });
    const grown = await rooms().send(supervisor.account, 'PATCH', path, { capacity: 4 });
    expect(grown).toMatchObject({ status: 200, body: { capacity: 4 } });
  });

  it('refuses a change made on an older version', async () => {
    const admin = await anAccountWith(db(), 'admin');
    const { id } = await aProject(db());
    const stale = await rooms().send(
      admin,
      'PATCH',
      `/projects/${id}`,
      { weeks: 10 },
      {
        'if-match': '"9"',
      },
    );
    expect(stale).toMatchObject({ status: 412, body: { code: 'version.stale' } });
  });

  it('points to what is wrong with a draft', async () => {
    const supervisor = await aSupervisor();
    const wrong = { ...draft(supervisor.id), capacity: 6, colour: 'red', title: undefined };
    const answer = await rooms().send(supervisor.account, 'POST', '/projects', wrong);
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map((one: { pointer: string }) => one.pointer).sort()).toEqual([
      '/capacity',
      '/colour',
      '/title',
    ]);
    const nowhere = { ...draft(supervisor.id), provinceCode: 'CA-XX' };
    const unknown = await rooms().send(supervisor.account, 'POST', '/projects', nowhere);
    expect(unknown.status).toBe(422);
    expect(unknown.body.errors.map((one: { pointer: string }) => one.pointer)).toEqual([
      '/callId',
      '/provinceCode',
    ]);
  });
});

describe('the catalogue', () => {
  it('finds projects by words in any order, wherever they stand', async () => {
    const { id: callId } = await aCall(db());
    await aProject(db(), { callId, title: 'Solar grids for 100% renewable towns' });
    await aProject(db(), { callId, title: 'Grids of sensors' });
    const titles = async (q: string): Promise<string[]> => {
      const { body } = await rooms().send(undefined, 'GET', `/projects?q=${encodeURIComponent(q)}`);
      return body.items.map(({ title }: { title: string }) => title);
    };
    expect(await titles('grid')).toHaveLength(2);
    expect(await titles('TOWNS solar')).toEqual(['Solar grids for 100% renewable towns']);
    expect(await titles('100%')).toHaveLength(1);
    expect(await titles('s_lar')).toEqual([]);
    expect(await titles('toronto sensors')).toEqual(['Grids of sensors']);
  });

  it('shows every project once, whatever the size of the page', async () => {
    const { id: callId } = await aCall(db());
    for (const title of ['B', 'A', 'A', 'C', 'D']) await aProject(db(), { callId, title });
    await aProject(db(), { callId, title: 'Not yet', state: 'submitted' });
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const next: string = cursor ? `&cursor=${cursor}` : '';
      const { body } = await rooms().send(undefined, 'GET', `/projects?limit=2${next}`);
      seen.push(...body.items.map(({ title }: { title: string }) => title));
      cursor = body.nextCursor;
    } while (cursor);
    expect(seen).toEqual(['A', 'A', 'B', 'C', 'D']);
    const damaged = await rooms().send(undefined, 'GET', '/projects?cursor=nonsense');
    expect(damaged).toMatchObject({ status: 422, body: { errors: [{ pointer: '/cursor' }] } });
  });

  it('is read with one statement, however many projects it shows', async () => {
    const list = () =>
      rooms().countStatements(() => rooms().send(undefined, 'GET', '/projects?q=project'));
    await aProject(db());
    expect(await list()).toBe(1);
    await aProject(db());
    await aProject(db());
    expect(await list()).toBe(1);
  });

  it('filters by what a student can still choose', async () => {
    const open = await aCall(db());
    const over = await aCall(db(), {
      opensAt: new Date('2026-01-01T00:00:00Z'),
      closesAt: new Date('2026-02-01T00:00:00Z'),
    });
    await aProject(db(), { callId: open.id, title: 'Open' });
    await aProject(db(), { callId: over.id, title: 'Over' });
    const full = await aProject(db(), { callId: open.id, title: 'Full', capacity: 1 });
    await db().query(
      `UPDATE project_seat SET held_by = gen_random_uuid(), held_as = 'placement'
       WHERE project_id = $1`,
      [full.id],
    );
    const { body } = await rooms().send(undefined, 'GET', '/projects?open=true');
    expect(body.items.map(({ title }: { title: string }) => title)).toEqual(['Open']);
    const narrowed = await rooms().send(
      undefined,
      'GET',
      `/projects?call=${over.id}&field=core_ai&province=CA-ON&language=en`,
    );
    expect(narrowed.body.items).toHaveLength(1);
    expect((await rooms().send(undefined, 'GET', '/projects?field=magic')).status).toBe(422);
  });

  it('lists those of a supervisor alone, in every state, when asked for one’s own', async () => {
    const [supervisor, other] = [await aSupervisor(), await aSupervisor()];
    const { id: callId } = await aCall(db());
    const mine = await rooms().send(supervisor.account, 'POST', '/projects', draft(callId));
    await rooms().send(other.account, 'POST', '/projects', draft(callId));
    await aProject(db(), { callId });
    const listed = await rooms().send(supervisor.account, 'GET', `/projects?mine=true`);
    expect(listed.body).toMatchObject({ items: [{ id: mine.body.id, state: 'draft' }] });
    const visitor = await rooms().send(undefined, 'GET', '/projects?mine=true');
    expect(visitor.body).toMatchObject({ items: [] });
  });

  it('hides what is not published from all but those who may see it', async () => {
    await aProject(db(), { title: 'Waiting', state: 'submitted' });
    const count = async (account?: string): Promise<number> =>
      (await rooms().send(account, 'GET', '/projects')).body.items.length as number;
    const university = await aUniversity(db());
    const coordinator = { kind: 'university', id: university };
    expect(await count()).toBe(0);
    expect(await count(await anAccountWith(db(), 'student', { kind: 'self' }))).toBe(0);
    expect(await count(await anAccountWith(db(), 'university_coordinator', coordinator))).toBe(0);
    expect(await count(await anAccountWith(db(), 'programme_coordinator'))).toBe(1);
    expect(await count(await anAccountWith(db(), 'adviser'))).toBe(1);
    expect(await count(await anAccountWith(db(), 'adviser', { kind: 'hub', id: 'montreal' }))).toBe(
      0,
    );
    expect(await count(await anAccountWith(db(), 'admin'))).toBe(1);
  });
});
