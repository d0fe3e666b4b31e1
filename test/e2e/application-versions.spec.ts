import { aCall, walkApplication } from '../builders/index.js';
import { useApplicants } from '../support/applicants.js';
import { anAccountWith } from '../support/catalogue.js';

const { db, rooms, statement, aStudentWithRole, coordinatorOf, choose, aReadyDraft, post } =
  useApplicants();

afterEach(async () => expect(await db().breaches()).toEqual([]));

type Student = Awaited<ReturnType<typeof aStudentWithRole>>;

const read = async (account: string, path: string) =>
  (await rooms().send(account, 'GET', `/applications/${path}`)).body;

const write = (student: Student, id: string, body: object, headers?: Record<string, string>) =>
  rooms().send(student.accountId, 'PATCH', `/applications/${id}`, body, headers);

async function aSubmission(callId?: string) {
  const student = await aStudentWithRole();
  const draft = await aReadyDraft(student, callId);
  expect((await post(student.accountId, draft.id, 'submission')).status).toBe(200);
  return { student, ...draft };
}

const marks = [
  { field: 'statement', note: 'What did you do yourself?' },
  { field: 'choices', note: 'The second choice starts too early.' },
];

describe('what was handed in', () => {
  it('is kept word for word with its hash, and stays when the draft goes on', async () => {
    const { student, id, projects } = await aSubmission();
    const first = await read(student.accountId, `${id}/versions/1`);
    expect(first).toMatchObject({
      number: 1,
      rulesVersion: 1,
      content: {
        statement,
        student: { nameHangul: '김하늘', alias: null },
        choices: [
          { rank: 1, projectId: projects[0], startsOn: '2027-06-01', weeks: 12 },
          { rank: 2, projectId: projects[1] },
        ],
        documents: [],
        inAnswerTo: null,
      },
    });
    expect(first.sha256).toMatch(/^[0-9a-f]{64}$/);
    const [{ canonical } = { canonical: '' }] = await db().rows<{ canonical: string }>(
      'SELECT canonical FROM application_version',
    );
    expect(JSON.parse(canonical)).toEqual(first.content);
    await walkApplication(db(), id, 'returned');
    await write(student, id, { statement: `${statement} And more.` });
    expect(await read(student.accountId, `${id}/versions/1`)).toEqual(first);
  });

  it('answers a return: the second version tells what changed and what was asked', async () => {
    const { student, id, projects } = await aSubmission();
    const home = await coordinatorOf(student.universityId);
    await post(home, id, 'return', { reason: 'Please be clearer.', marks });
    await write(student, id, { statement: statement.replace('small', 'several 작은') });
    await choose(student, id, [projects[1] ?? '', projects[0] ?? '']);
    expect((await post(student.accountId, id, 'submission')).body.submittedVersion).toBe(2);
    const { items } = await read(home, `${id}/versions`);
    expect(items.map(({ number }: { number: number }) => number)).toEqual([2, 1]);
    expect((await read(home, `${id}/versions/2`)).content.inAnswerTo).toEqual({
      reason: 'Please be clearer.',
      marks,
    });
    const changes = await read(home, `${id}/versions/2/changes`);
    expect(changes).toMatchObject({
      number: 2,
      against: 1,
      isStatementChanged: true,
      documents: [],
    });
    const parts: { kind: string; text: string }[] = changes.statement;
    expect(parts.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: 'small ' },
      { kind: 'added', text: 'several 작은 ' },
    ]);
    expect(
      parts
        .filter(({ kind }) => kind !== 'removed')
        .map(({ text }) => text)
        .join(''),
    ).toBe(statement.replace('small', 'several 작은'));
    expect(changes.choices.map((c: { kind: string }) => c.kind)).toEqual(['moved', 'moved']);
    const first = await read(home, `${id}/versions/1/changes`);
    expect(first).toMatchObject({ against: null, choices: [{ kind: 'added' }, { kind: 'added' }] });
  });

  it('is hidden like the application itself', async () => {
    const { student, id } = await aSubmission();
    const other = await aStudentWithRole();
    const group = await anAccountWith(db(), 'programme_coordinator');
    for (const path of ['versions', 'versions/1', 'versions/1/changes', 'preview']) {
      const statusFor = async (account: string) =>
        (await rooms().send(account, 'GET', `/applications/${id}/${path}`)).status;
      expect(await Promise.all([student.accountId, group, other.accountId].map(statusFor))).toEqual(
        [200, 200, 404],
      );
    }
  });
});

describe('a draft', () => {
  it('takes any of its fields, and does not grow when nothing changed', async () => {
    const student = await aStudentWithRole();
    const { id } = await aReadyDraft(student, (await aCall(db(), { programme: 'GRA' })).id);
    const fields = {
      homeSupervisorName: '이민호',
      homeSupervisorEmail: 'minho@jnu.example',
      homeSupervisorDepartment: 'AI',
      unitsWished: 2,
    };
    const { body } = await write(student, id, fields);
    expect(body).toMatchObject({ ...fields, statement });
    expect((await write(student, id, { ...fields, statement })).body.version).toBe(body.version);
    expect((await write(student, id, { unitsWished: null })).body).toMatchObject({
      unitsWished: null,
      version: body.version + 1,
    });
    expect((await write(student, id, {})).status).toBe(422);
    const choices = body.choices.map((choice: { projectId: string }) => choice.projectId);
    expect((await choose(student, id, choices)).body.version).toBe(body.version + 1);
  });

  it('composes Hangul, refuses halves of signs, and tells a second tab the present version', async () => {
    const student = await aStudentWithRole();
    const { id } = await aReadyDraft(student);
    const decomposed = '전기차'.normalize('NFD');
    const { body } = await write(student, id, { statement: decomposed });
    expect(body.statement).toBe('전기차'.normalize('NFC'));
    expect((await write(student, id, { statement: 'A\ud800' })).status).toBe(422);
    const turned = await write(student, id, { homeSupervisorName: 'A. \u202eeel' });
    expect(turned.body.errors).toEqual([expect.objectContaining({ code: 'input.hidden_signs' })]);
    expect((await write(student, id, { statement: 'x'.repeat(10_001) })).status).toBe(422);
    const stale = await write(student, id, { statement: 'x' }, { 'if-match': '"1"' });
    expect(stale).toMatchObject({ status: 412, body: { current: body.version } });
  });

  it('refuses units of an internship and days that nobody means', async () => {
    const student = await aStudentWithRole();
    const { id, projects } = await aReadyDraft(student);
    expect((await write(student, id, { unitsWished: 1 })).body.errors).toEqual([
      expect.objectContaining({ pointer: '/unitsWished', code: 'input.not_allowed' }),
    ]);
    const far = await rooms().send(student.accountId, 'PUT', `/applications/${id}/choices`, [
      { projectId: projects[0], startsOn: '9999-01-01' },
    ] as object);
    expect(far).toMatchObject({ status: 422, body: { errors: [{ pointer: '/0/startsOn' }] } });
  });

  it('is shown as reviewers will see it, without names where they must not see them', async () => {
    const student = await aStudentWithRole();
    const open = await aReadyDraft(student);
    expect(await read(student.accountId, `${open.id}/preview`)).toMatchObject({
      isBlind: false,
      content: { statement, student: { passportSurname: 'KIM' } },
    });
    const { id } = await aReadyDraft(
      student,
      (await aCall(db(), { rules: { reviewIsBlind: true } })).id,
    );
    await write(student, id, {
      homeSupervisorName: '이민호',
      homeSupervisorEmail: 'm@jnu.example',
    });
    const { isBlind, content } = await read(student.accountId, `${id}/preview`);
    expect(isBlind).toBe(true);
    expect(content.student).toMatchObject({ nameHangul: null, passportSurname: null });
    expect(content.student.alias).toMatch(/[0-9A-F]{6}$/);
    expect(JSON.stringify(content)).not.toMatch(/김하늘|KIM|HANEUL|이민호|jnu\.example/);
  });
});
