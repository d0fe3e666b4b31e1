import { aCall, aProject } from '../builders/index.js';
import { useApplicants } from '../support/applicants.js';
import { anAccountWith } from '../support/catalogue.js';

const {
  db,
  rooms,
  statement,
  aStudentWithRole,
  coordinatorOf,
  projectsOf,
  choose,
  aReadyDraft,
  post,
} = useApplicants();

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
