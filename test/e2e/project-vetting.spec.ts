import { aCall, aProject } from '../builders/index.js';
import { anAccountWith, useCatalogue } from '../support/catalogue.js';
import { anAdviser, aSupervisor, proposal } from '../support/supervising.js';

const { db, rooms } = useCatalogue();

/** A submitted project, its professor and the adviser who vets it. */
async function vetting(state: 'draft' | 'submitted' | 'published' = 'submitted') {
  const supervisor = await aSupervisor(db());
  const adviser = await anAdviser(db());
  const { id: callId } = await aCall(db());
  const send = (account: string | undefined, verb: string, body?: object) =>
    rooms().send(account, 'POST', `${path}/${verb}`, body);
  const made = await rooms().send(supervisor.account, 'POST', '/projects', proposal(callId));
  const path = `/projects/${made.body.id}`;
  if (state !== 'draft') await send(supervisor.account, 'submission');
  if (state === 'published') await send(adviser, 'publication');
  const read = (account: string | undefined) => rooms().send(account, 'GET', path);
  return { supervisor: supervisor.account, adviser, path, send, read, id: made.body.id as string };
}

describe('a submission', () => {
  const bare = {
    ...{ title: 'Cells', summary: 'Short.', studentRole: '', crdcCodes: [] },
    ...{ researchSecurity: null, startsOnEarliest: null },
  };

  it('tells what was not said yet, to its supervisor and to the adviser, and goes on', async () => {
    const { supervisor, adviser, path, send } = await vetting('draft');
    const edited = await rooms().send(supervisor, 'PATCH', path, bare);
    const unanswered = [
      ...['title', 'summary', 'studentRole', 'crdcCodes', 'startsOnEarliest', 'researchSecurity'],
    ];
    expect(edited.body).toMatchObject({ unanswered });
    expect((await send(supervisor, 'submission')).body).toMatchObject({
      state: 'submitted',
      unanswered: [],
    });
    expect((await rooms().send(adviser, 'GET', path)).body).toMatchObject({ unanswered });
  });

  it('is refused with a pointer to each thing that does not fit the call', async () => {
    const { supervisor, path, send } = await vetting('draft');
    await rooms().send(supervisor, 'PATCH', path, {
      ...bare,
      ...{ summary: '  ', weeks: 36, startsOnEarliest: '2027-04-30' },
    });
    await db().query(
      `INSERT INTO rule_set (call_id, version, rules)
       SELECT call_id, 2, rules || '{"maxWeeks": 12}' FROM rule_set`,
    );
    await db().query(
      `UPDATE call SET rule_set_id = r.id FROM rule_set r WHERE r.call_id = call.id AND r.version = 2`,
    );
    const answer = await send(supervisor, 'submission');
    expect(answer).toMatchObject({ status: 422, body: { code: 'project.incomplete' } });
    const errors = answer.body.errors as { pointer: string; code: string }[];
    expect(errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/summary input.required',
      '/weeks input.out_of_range',
      '/startsOnEarliest input.out_of_range',
    ]);
  });

  it('names the areas of a sensitive technology that the work advances', async () => {
    const { supervisor, path, send } = await vetting('draft');
    const answer = (researchSecurity: object) =>
      rooms().send(supervisor, 'PATCH', path, { researchSecurity });
    await answer({ answer: 'yes', areas: [] });
    const refused = await send(supervisor, 'submission');
    expect(refused.body.errors).toMatchObject([{ pointer: '/researchSecurity/areas' }]);
    await answer({ answer: 'unsure', areas: [] });
    expect((await send(supervisor, 'submission')).body).toMatchObject({ state: 'submitted' });
  });
});

describe('a return', () => {
  const marks = [
    { field: 'studentRole', note: 'Who guides the student in July?' },
    { field: 'safety', note: 'Which laboratory is it?' },
  ];

  it('is shown to its author beside each field, until it is handed in again', async () => {
    const { supervisor, adviser, path, send, read } = await vetting();
    const returned = await send(adviser, 'return', { reason: 'Two things.', marks });
    expect(returned).toMatchObject({
      status: 200,
      body: { state: 'returned', returnMarks: marks },
    });
    expect((await read(supervisor)).body).toMatchObject({
      ...{ returnReason: 'Two things.', returnMarks: marks },
      can: { edit: true, submit: true },
    });
    await rooms().send(supervisor, 'PATCH', path, {
      studentRole: `${marks[0]?.note} I do. `.repeat(3),
    });
    expect((await read(supervisor)).body.returnMarks).toEqual(marks);
    const again = await send(supervisor, 'submission');
    expect(again.body).toMatchObject({ state: 'submitted', returnReason: null, returnMarks: [] });
    const published = await send(adviser, 'publication');
    expect(published.body).toMatchObject({ state: 'published', returnMarks: [] });
    expect(await db().breaches()).toEqual([]);
  });

  it.each([
    [{ reason: 'A', marks: [{ field: 'salary', note: 'More' }] }, '/marks/0/field'],
    [{ reason: 'A', marks: [{ field: 'title' }] }, '/marks/0/note'],
    [{ reason: 'A', marks: 'title' }, '/marks'],
    [{ marks }, '/reason'],
  ])('is refused where it says nothing: %j', async (body, pointer) => {
    const { adviser, send } = await vetting();
    const answer = await send(adviser, 'return', body);
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer }] } });
  });

  it('is not for the author, whatever other role she has', async () => {
    const { supervisor, send } = await vetting();
    await db().query(
      `INSERT INTO role_grant (account_id, role, scope_kind, scope_id)
       VALUES ($1, 'adviser', 'hub', 'toronto')`,
      [supervisor],
    );
    expect((await send(supervisor, 'return', { reason: 'A', marks })).status).toBe(403);
    expect((await send(supervisor, 'publication')).status).toBe(403);
  });
});

describe('a withdrawal', () => {
  it.each(['draft', 'submitted', 'published'] as const)(
    'is its author’s to make of a %s one',
    async (state) => {
      const { supervisor, send, read } = await vetting(state);
      const withdrawn = await send(supervisor, 'withdrawal', { reason: 'I retire.' });
      expect(withdrawn.body).toMatchObject({ state: 'withdrawn', can: { edit: false } });
      expect((await read(undefined)).status).toBe(404);
      const [history] = await db().rows(
        `SELECT reason FROM state_history WHERE to_state = 'withdrawn'`,
      );
      expect(history).toEqual({ reason: 'I retire.' });
      expect((await send(supervisor, 'withdrawal', {})).status).toBe(409);
    },
  );

  it('is its vetter’s to make of a published one alone', async () => {
    const waiting = await vetting();
    expect((await waiting.send(waiting.adviser, 'withdrawal', {})).status).toBe(403);
    const { adviser, send, read } = await vetting('published');
    const elsewhere = await anAccountWith(db(), 'adviser', { kind: 'hub', id: 'montreal' });
    expect((await send(elsewhere, 'withdrawal', {})).status).toBe(403);
    expect((await send(adviser, 'withdrawal', {})).body).toMatchObject({ state: 'withdrawn' });
    expect((await read(adviser)).status).toBe(200);
  });

  it('leaves nobody behind who holds a seat', async () => {
    const { supervisor, send, id } = await vetting('published');
    await db().query(
      `UPDATE project_seat SET held_by = gen_random_uuid(), held_as = 'offer'
       WHERE project_id = $1 AND seat = 1`,
      [id],
    );
    expect(await send(supervisor, 'withdrawal', {})).toMatchObject({
      status: 409,
      body: { code: 'project.has_interns', taken: 1 },
    });
  });
});

it('similar projects are the nearest published ones of the same call, found at a constant price', async () => {
  const { id: callId } = await aCall(db());
  const make = (title: string, more: object = {}) => aProject(db(), { callId, title, ...more });
  const { id } = await make('Learning to forecast solar power for microgrids');
  const near = await make('Forecasting solar power with neighbours');
  await make('Solar power forecasts', { state: 'submitted' });
  await aProject(db(), { title: 'Forecast solar power for microgrids' });
  const similar = () => rooms().send(undefined, 'GET', `/projects/${id}/similar`);
  const price = await rooms().countStatements(similar);
  for (const title of ['Sleep staging', 'Gait at home', 'Tyre friction', 'Road noise', 'Snow'])
    await make(title);
  const { body } = await similar();
  expect(body.items).toHaveLength(5);
  expect(body.items[0].id).toBe(near.id);
  expect(body.items.every((one: { callId: string }) => one.callId === callId)).toBe(true);
  expect(await rooms().countStatements(similar)).toBe(price);
  const draft = await make('Not shown', { state: 'draft' });
  expect((await rooms().send(undefined, 'GET', `/projects/${draft.id}/similar`)).status).toBe(404);
});
