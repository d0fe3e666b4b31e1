import { applicationEntities, ApplicationsModule } from '../../src/modules/applications/index.js';
import { aCall, anApplication, aProject, aStudent, type Student } from '../builders/index.js';
import { anAccountWith, useCatalogue } from '../support/catalogue.js';

const { db, rooms } = useCatalogue({
  modules: [ApplicationsModule],
  entities: applicationEntities,
});

const statement =
  'I have trained small models for the heat demand of our campus and want to learn how the grid behind it is planned, with data of more than one winter.';

/** A student who may sign in as one. */
async function aStudentWithRole(wishes: { universityId?: string } = {}): Promise<Student> {
  const student = await aStudent(db(), wishes);
  await db().query(
    `INSERT INTO role_grant (account_id, role, scope_kind) VALUES ($1, 'student', 'self')`,
    [student.accountId],
  );
  return student;
}

const coordinatorOf = (universityId: string) =>
  anAccountWith(db(), 'university_coordinator', { kind: 'university', id: universityId });

const projectsOf = async (callId: string, count: number): Promise<string[]> => {
  const made: string[] = [];
  for (let n = 0; n < count; n++) made.push((await aProject(db(), { callId })).id);
  return made;
};

const choose = (student: Student, id: string, projects: readonly string[]) =>
  rooms().send(
    student.accountId,
    'PUT',
    `/applications/${id}/choices`,
    projects.map((projectId) => ({ projectId, startsOn: '2027-06-01', weeks: 12 })),
  );

/** A draft with a statement and one choice: it may be handed in. */
async function aReadyDraft(student: Student, callId?: string) {
  const call = callId ?? (await aCall(db())).id;
  const projects = await projectsOf(call, 2);
  const { body } = await rooms().send(student.accountId, 'POST', '/applications', { callId: call });
  await rooms().send(student.accountId, 'PATCH', `/applications/${body.id}`, { statement });
  await choose(student, body.id, projects);
  return { id: body.id as string, callId: call, projects };
}

const post = (account: string, id: string, verb: string, body: object = {}) =>
  rooms().send(account, 'POST', `/applications/${id}/${verb}`, body);

describe('an application', () => {
  it('goes from draft to endorsement, each step by whose turn it is', async () => {
    const student = await aStudentWithRole();
    const home = await coordinatorOf(student.universityId);
    const group = await anAccountWith(db(), 'programme_coordinator');
    const { id, projects } = await aReadyDraft(student);
    const draft = await rooms().send(student.accountId, 'GET', `/applications/${id}`);
    expect(draft.body).toMatchObject({
      state: 'draft',
      statement,
      version: 3,
      choiceCount: 2,
      nextAction: { owner: 'student', verb: 'submit' },
      can: { edit: true, submit: true, withdraw: true, nominate: false },
    });
    expect(draft.body.choices.map((c: { projectId: string }) => c.projectId)).toEqual(projects);
    expect(draft.headers.etag).toBe('"3"');
    expect((await rooms().send(home, 'GET', `/applications/${id}`)).status).toBe(404);

    const submitted = await post(student.accountId, id, 'submission');
    expect(submitted).toMatchObject({ status: 200, body: { state: 'submitted' } });
    expect(submitted.body.can).toMatchObject({ edit: false, submit: false, withdraw: true });
    expect((await post(group, id, 'nomination')).status).toBe(403);
    const nominated = await post(home, id, 'nomination');
    expect(nominated.body).toMatchObject({
      state: 'nominated',
      nextAction: { owner: 'programme_coordinator', verb: 'endorse' },
    });
    expect(await post(home, id, 'nomination')).toMatchObject({
      status: 409,
      body: { code: 'application.wrong_state' },
    });
    const endorsed = await post(group, id, 'endorsement');
    expect(endorsed.body.can).toMatchObject({ offer: true, endorse: false, reject: true });
    expect(
      endorsed.body.timeline.map((s: { stage: string; state: string }) => [s.stage, s.state]),
    ).toEqual([
      ['draft', 'done'],
      ['submitted', 'done'],
      ['nominated', 'done'],
      ['endorsed', 'done'],
      ['offered', 'current'],
      ['accepted', 'ahead'],
      ['approved', 'ahead'],
    ]);
    const events = await db().rows(
      'SELECT name FROM event WHERE subject_id = $1 ORDER BY position',
      [id],
    );
    expect(events.map(({ name }) => name)).toEqual([
      'application.started',
      'application.submitted',
      'application.nominated',
      'application.endorsed',
    ]);
  });

  it('is one a call as long as it lives', async () => {
    const student = await aStudentWithRole();
    const { id: callId } = await aCall(db());
    const start = () => rooms().send(student.accountId, 'POST', '/applications', { callId });
    const all = await Promise.all(Array.from({ length: 8 }, start));
    expect(all.filter(({ status }) => status === 201)).toHaveLength(1);
    for (const { body } of all.filter(({ status }) => status !== 201)) {
      expect(body).toMatchObject({ status: 409, code: 'application.already_live' });
    }
    const [live] = all.filter(({ status }) => status === 201);
    await post(student.accountId, live?.body.id, 'withdrawal', { reason: 'Another plan.' });
    expect((await start()).status).toBe(201);
  });

  it('is begun only while the call is open', async () => {
    const student = await aStudentWithRole();
    const hour = 3_600_000;
    const [past, soon] = [
      await aCall(db(), {
        opensAt: new Date(Date.now() - 2 * hour),
        closesAt: new Date(Date.now() - hour),
      }),
      await aCall(db(), { opensAt: new Date(Date.now() + hour) }),
    ];
    for (const { id: callId } of [past, soon]) {
      const answer = await rooms().send(student.accountId, 'POST', '/applications', { callId });
      expect(answer).toMatchObject({ status: 409, body: { code: 'application.call_closed' } });
    }
    const draft = await aCall(db(), { state: 'draft' });
    const hidden = { callId: draft.id };
    expect((await rooms().send(student.accountId, 'POST', '/applications', hidden)).status).toBe(
      404,
    );
  });

  it('is not handed in before the rules are met, and says which with numbers', async () => {
    const student = await aStudentWithRole();
    const { id: callId } = await aCall(db(), { rules: { minChoices: 2, minProvinces: 1 } });
    const { body } = await rooms().send(student.accountId, 'POST', '/applications', { callId });
    const submit = () => post(student.accountId, body.id, 'submission');
    expect((await submit()).body).toMatchObject({
      code: 'application.choices_too_few',
      actual: 0,
      min: 2,
    });
    await choose(student, body.id, await projectsOf(callId, 2));
    expect((await submit()).body).toMatchObject({
      code: 'application.not_eligible',
      rule: 'statement',
      actual: 0,
    });
    const { body: checks } = await rooms().send(
      student.accountId,
      'GET',
      `/applications/${body.id}/eligibility`,
    );
    expect(checks.eligible).toBe(false);
    expect(checks.checks).toContainEqual(
      expect.objectContaining({ rule: 'gpa', passed: null, actual: '4.10 / 4.5' }),
    );
    expect(checks.checks).toContainEqual(
      expect.objectContaining({ rule: 'min_choices', passed: true, actual: 2, required: 2 }),
    );
  });
});

describe('choices', () => {
  it('are refused with a pointer when they cannot stand', async () => {
    const student = await aStudentWithRole();
    const { id, callId, projects } = await aReadyDraft(student);
    const [first = ''] = projects;
    const elsewhere = await aProject(db());
    const put = (body: unknown) =>
      rooms().send(student.accountId, 'PUT', `/applications/${id}/choices`, body as object);
    expect((await put([{ projectId: first }, { projectId: first }])).body).toMatchObject({
      code: 'application.choice_repeated',
      errors: [{ pointer: '/1/projectId' }],
    });
    expect((await put([{ projectId: elsewhere.id }])).body).toMatchObject({
      code: 'application.choice_of_other_call',
    });
    expect((await put([{ projectId: 'mine' }])).body).toMatchObject({
      code: 'input.invalid',
      errors: [{ pointer: '/0/projectId' }],
    });
    expect((await put([{ projectId: first, weeks: 37 }])).body.errors[0].pointer).toBe('/0/weeks');
    expect((await put([{ projectId: first, startsOn: '2027-02-30' }])).status).toBe(422);
    expect((await put({ projectId: first })).status).toBe(422);
    expect((await put(['x'])).status).toBe(422);
    const many = await projectsOf(callId, 8);
    expect((await put(many.map((projectId) => ({ projectId })))).body).toMatchObject({
      code: 'application.choices_too_many',
      actual: 8,
      max: 7,
    });
    const kept = await rooms().send(student.accountId, 'GET', `/applications/${id}`);
    expect(kept.body.choiceCount).toBe(2);
  });
});

describe('saving', () => {
  it('refuses a change made on an older version, and keeps the newer', async () => {
    const student = await aStudentWithRole();
    const { id } = await aReadyDraft(student);
    const save = (text: string, version: number) =>
      rooms().send(
        student.accountId,
        'PATCH',
        `/applications/${id}`,
        { statement: text },
        { 'if-match': `"${version}"` },
      );
    expect((await save('On the phone.', 3)).body).toMatchObject({ version: 4 });
    expect(await save('On the laptop.', 3)).toMatchObject({
      status: 412,
      body: { code: 'version.stale', current: 4 },
    });
    const { body } = await rooms().send(student.accountId, 'GET', `/applications/${id}`);
    expect(body.statement).toBe('On the phone.');
  });

  it('ends with the handing in, and begins again with a return', async () => {
    const student = await aStudentWithRole();
    const home = await coordinatorOf(student.universityId);
    const { id } = await aReadyDraft(student);
    await post(student.accountId, id, 'submission');
    const save = () =>
      rooms().send(student.accountId, 'PATCH', `/applications/${id}`, { statement });
    expect((await save()).body.code).toBe('application.not_editable');
    expect((await post(home, id, 'return')).status).toBe(422);
    const returned = await post(home, id, 'return', { reason: 'Please name your software.' });
    expect(returned.body).toMatchObject({
      state: 'returned',
      returnReason: 'Please name your software.',
      nextAction: { owner: 'student' },
    });
    expect((await save()).status).toBe(200);
    expect((await post(student.accountId, id, 'submission')).body.state).toBe('submitted');
    const past = { reason: 'Again.', editableUntil: '2020-01-01T00:00:00Z' };
    expect((await post(home, id, 'return', past)).body.errors[0].pointer).toBe('/editableUntil');
  });
});

describe('who sees applications', () => {
  it('is the student, the coordinators of the university, and those of the programme', async () => {
    const [ours, theirs] = [await aStudentWithRole(), await aStudentWithRole()];
    const { id: callId } = await aCall(db());
    const mine = await anApplication(db(), { studentId: ours.id, callId, state: 'submitted' });
    await anApplication(db(), { studentId: theirs.id, callId, state: 'draft' });
    const home = await coordinatorOf(ours.universityId);
    const other = await coordinatorOf(theirs.universityId);
    const group = await anAccountWith(db(), 'programme_coordinator');
    const adviser = await anAccountWith(db(), 'adviser');
    const countOf = async (account: string): Promise<number> =>
      (await rooms().send(account, 'GET', `/applications?call=${callId}`)).body.items.length;
    expect(await countOf(ours.accountId)).toBe(1);
    expect(await countOf(theirs.accountId)).toBe(1);
    expect(await countOf(home)).toBe(1);
    expect(await countOf(other)).toBe(0);
    expect(await countOf(group)).toBe(1);
    expect((await rooms().send(adviser, 'GET', '/applications')).status).toBe(403);
    expect((await rooms().send(undefined, 'GET', '/applications')).status).toBe(401);
    for (const account of [theirs.accountId, other]) {
      expect((await rooms().send(account, 'GET', `/applications/${mine.id}`)).status).toBe(404);
      expect((await post(account, mine.id, 'withdrawal')).status).not.toBe(200);
    }
    expect((await post(other, mine.id, 'nomination')).status).toBe(404);
    const counts = await rooms().send(group, 'GET', `/applications/counts?call=${callId}`);
    expect(counts.body.items).toEqual([{ state: 'submitted', count: 1 }]);
  });

  it('read them a page at a time with a constant number of statements', async () => {
    const { id: callId } = await aCall(db());
    const group = await anAccountWith(db(), 'programme_coordinator');
    for (let n = 0; n < 7; n++) await anApplication(db(), { callId, state: 'submitted' });
    for (const sort of ['-submittedAt', 'submittedAt', 'name', '-name']) {
      const path = `/applications?call=${callId}&limit=3&sort=${sort}`;
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const { body } = await rooms().send(
          group,
          'GET',
          `${path}${cursor && `&cursor=${cursor}`}`,
        );
        seen.push(...body.items.map(({ id }: { id: string }) => id));
        cursor = body.nextCursor;
      }
      expect(new Set(seen).size).toBe(7);
      expect(seen).toHaveLength(7);
    }
    const count = (limit: number) =>
      rooms().countStatements(() =>
        rooms().send(group, 'GET', `/applications?call=${callId}&limit=${limit}`),
      );
    expect(await count(7)).toBe(await count(1));
  });

  it('learn why it was rejected', async () => {
    const student = await aStudentWithRole();
    const group = await anAccountWith(db(), 'programme_coordinator');
    const { id } = await aReadyDraft(student);
    await post(student.accountId, id, 'submission');
    expect((await post(group, id, 'rejection', { reason: '' })).status).toBe(422);
    await post(group, id, 'rejection', { reason: 'No project had a seat left.' });
    const { body } = await rooms().send(student.accountId, 'GET', `/applications/${id}`);
    expect(body).toMatchObject({
      state: 'rejected',
      decisionReason: 'No project had a seat left.',
      timeline: [
        { stage: 'draft' },
        { stage: 'submitted' },
        { stage: 'rejected', state: 'current' },
      ],
    });
    expect(body.history.at(-1)).toMatchObject({ to: 'rejected', actorName: null });
    expect(body.history.at(1)).toMatchObject({ to: 'submitted', actorName: '김하늘' });
  });
});
