import { aCall, anAccount, aProject } from '../builders/index.js';
import { useApplicants } from '../support/applicants.js';

const world = useApplicants();
const { db, rooms, aStudentWithRole, aReadyDraft, choose, projectsOf, post } = world;

interface Told {
  rule: string;
  passed: boolean | null;
  [more: string]: unknown;
}

const checksOf = async (account: string, id: string, query = '') => {
  const { body } = await rooms().send(account, 'GET', `/applications/${id}/eligibility${query}`);
  const byRule = new Map((body.checks as Told[]).map((check) => [check.rule, check]));
  return { eligible: body.eligible as boolean, of: (rule: string) => byRule.get(rule) };
};

const aDraftOf = async (rules: Record<string, unknown>) => {
  const student = await aStudentWithRole();
  const call = await aCall(db(), { rules });
  return { student, call, ...(await aReadyDraft(student, call.id)) };
};

/** A second version of a call's rules. */
const publishMinAge = async (call: { id: string; ruleSetId: string }, minAge: number) => {
  const [made] = await db().rows<{ id: string }>(
    `INSERT INTO rule_set (call_id, version, rules)
     SELECT call_id, 2, rules || jsonb_build_object('minAge', $2::int) FROM rule_set WHERE id = $1
     RETURNING id`,
    [call.ruleSetId, minAge],
  );
  await db().query('UPDATE call SET rule_set_id = $2 WHERE id = $1', [call.id, made?.id]);
};

describe('eligibility while somebody writes', () => {
  it('tells each rule with what stands, what is asked, and what to do', async () => {
    const { student, id } = await aDraftOf({ minReferences: 1, consents: ['sensitive'] });
    await db().query(
      `INSERT INTO consent (account_id, kind, text_version, given) VALUES ($1, 'sensitive', 1, false)`,
      [student.accountId],
    );
    const { eligible, of } = await checksOf(student.accountId, id);
    expect(eligible).toBe(false);
    expect(of('min_age')).toMatchObject({ kind: 'rule', passed: true, remedy: null });
    expect(of('gpa')).toMatchObject({ passed: null, where: null, required: null });
    expect(of('references')).toMatchObject({
      passed: false,
      actual: 0,
      required: 1,
      where: 'references',
      reason: '추천인을 1명 이상 지정해야 합니다.',
      remedy: '추천인을 지정해 주십시오.',
    });
    expect(of('consents')).toMatchObject({ passed: false, required: 'sensitive' });
  });

  it.each([
    ['en', /^Left today \(.*\): 3\. .* Left then: \d$/],
    ['fr', /^Restantes aujourd’hui \(.*\) : 3\. .* Restantes alors : \d$/],
    ['ko', /^오늘\(.*\) 남은 학기는 3학기입니다\./],
  ])('explains the arithmetic of semesters in %s', async (locale, words) => {
    const student = await aStudentWithRole();
    await db().query('UPDATE account SET locale = $2 WHERE id = $1', [student.accountId, locale]);
    const { id } = await aReadyDraft(student);
    const { of } = await checksOf(student.accountId, id);
    expect(of('semesters_left')?.explanation).toMatch(words);
  });

  it('follows what is saved, and flags a long stay without standing in its way', async () => {
    const { student, id, projects } = await aDraftOf({ minChoices: 2 });
    await choose(student, id, projects.slice(0, 1));
    const before = await checksOf(student.accountId, id);
    expect([before.eligible, before.of('permit_route')]).toEqual([false, undefined]);
    const wish = (projectId: string) => ({ projectId, startsOn: '2027-06-01', weeks: 18 });
    await rooms().send(
      student.accountId,
      'PUT',
      `/applications/${id}/choices`,
      projects.map((projectId) => wish(projectId)),
    );
    const after = await checksOf(student.accountId, id);
    expect(after.of('permit_route')).toMatchObject({
      kind: 'flag',
      passed: null,
      actual: 126,
      required: 120,
      actBy: '2026-12-01',
    });
    expect((await post(student.accountId, id, 'submission')).status).toBe(200);
  });

  it('asks as many questions for seven choices as for one', async () => {
    const student = await aStudentWithRole();
    const { id, callId } = await aReadyDraft(student);
    const count = () => rooms().countStatements(() => checksOf(student.accountId, id));
    const few = await count();
    await choose(student, id, await projectsOf(callId, 7));
    expect(await count()).toBe(few);
  });

  it('is nobody else’s to ask', async () => {
    const { id } = await aDraftOf({});
    const other = await aStudentWithRole();
    const path = `/applications/${id}/eligibility`;
    expect((await rooms().send(other.accountId, 'GET', path)).status).toBe(404);
    expect((await rooms().send(await anAccount(db()), 'GET', path)).status).toBe(403);
  });

  it.each([
    ['weeks=0', '/weeks'],
    ['weeks=37', '/weeks'],
    ['weeks=twelve', '/weeks'],
    ['startsOn=2027-02-30', '/startsOn'],
    ['startsOn=2027-06-01', '/weeks'],
    ['project=x', '/project'],
    ['project=00000000-0000-4000-8000-000000000000', '/project'],
    ['page=1', '/page'],
  ])('is refused for %s', async (query, pointer) => {
    const { student, id } = await aDraftOf({});
    const path = `/applications/${id}/eligibility?${query}`;
    const answer = await rooms().send(student.accountId, 'GET', path);
    expect(answer).toMatchObject({ status: 422, body: { code: 'input.invalid' } });
    expect(answer.body.errors[0].pointer).toBe(pointer);
  });
});

describe('eligibility at submission', () => {
  it('is judged anew: what was told before does not count', async () => {
    const { student, id, projects } = await aDraftOf({ minChoices: 2 });
    expect((await checksOf(student.accountId, id)).eligible).toBe(true);
    // Behind the page: a project closes, and the birth date turns out to be another.
    await db().query(`UPDATE project SET state = 'closed' WHERE id = $1`, [projects[0]]);
    await db().query(`UPDATE student SET born_on = '2012-03-02' WHERE id = $1`, [student.id]);
    const refused = await rooms().send(
      student.accountId,
      'POST',
      `/applications/${id}/submission`,
      {},
      { 'accept-language': 'en' },
    );
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'application.not_eligible', rule: 'min_age', actual: 15, required: 18 },
    });
    expect(refused.body.errors).toMatchObject([
      {
        pointer: '/choices',
        code: 'application.rule_broken',
        rule: 'min_age',
        detail: 'Applicants are at least 18 on the first day of the stay.',
      },
      { pointer: '/choices', code: 'application.choice_not_open', actual: 1, required: 2 },
    ]);
    const kept = await rooms().send(student.accountId, 'GET', `/applications/${id}`);
    expect(kept.body).toMatchObject({ state: 'draft', submittedAt: null });
  });

  it('is judged by the newest rules for a draft, and by its own once it was handed in', async () => {
    const [draft, returned] = [await aDraftOf({}), await aDraftOf({})];
    await post(returned.student.accountId, returned.id, 'submission');
    const home = await world.coordinatorOf(returned.student.universityId);
    await post(home, returned.id, 'return', { reason: 'Which software?' });
    await publishMinAge(draft.call, 60);
    await publishMinAge(returned.call, 60);
    expect((await post(draft.student.accountId, draft.id, 'submission')).body).toMatchObject({
      code: 'application.not_eligible',
      rule: 'min_age',
      required: 60,
    });
    const again = await post(returned.student.accountId, returned.id, 'submission');
    expect(again.status).toBe(200);
  });

  it('counts the weeks that are left for life', async () => {
    const { student, id } = await aDraftOf({});
    await db().query('UPDATE student_entitlement SET committed_weeks = 25 WHERE student_id = $1', [
      student.id,
    ]);
    expect((await post(student.accountId, id, 'submission')).body).toMatchObject({
      code: 'application.not_eligible',
      rule: 'entitlement_weeks',
      actual: 12,
      required: 11,
    });
  });

  it('takes what is not known for no obstacle', async () => {
    const { student, id } = await aDraftOf({
      gradeFloors: [{ scale: '4.3', least: '3.00' }],
      homeInstitutions: null,
      passportValidUntil: '2028-01-31',
    });
    const { eligible, of } = await checksOf(student.accountId, id);
    expect(eligible).toBe(true);
    for (const rule of ['gpa', 'home_institution', 'passport']) {
      expect(of(rule)).toMatchObject({ passed: null });
    }
    expect((await post(student.accountId, id, 'submission')).status).toBe(200);
  });
});

describe('choices that cannot stand', () => {
  it.each([
    ['ko', /두 번/, /다른 공모/, /공개되지 않은/],
    ['en', /twice/, /another call/, /no longer open/],
    ['fr', /deux fois/, /autre appel/, /n’est plus/],
  ])('are refused in %s', async (language, twice, elsewhere, closed) => {
    const student = await aStudentWithRole();
    const { id, projects } = await aReadyDraft(student);
    const [first = '', second = ''] = projects;
    const send = (method: 'PUT' | 'POST', path: string, body: object) =>
      rooms().send(student.accountId, method, `/applications/${id}/${path}`, body, {
        'accept-language': language,
      });
    const put = (...ids: string[]) =>
      send(
        'PUT',
        'choices',
        ids.map((projectId) => ({ projectId })),
      );
    const other = await aProject(db());
    const refused = [await put(first, first), await put(other.id)];
    await put(first, second);
    await db().query(`UPDATE project SET state = 'closed' WHERE id = $1`, [first]);
    refused.push(await send('POST', 'submission', {}));
    const codes = ['choice_repeated', 'choice_of_other_call', 'choice_not_open'];
    expect(refused.map(({ body }) => body.code)).toEqual(
      codes.map((code) => `application.${code}`),
    );
    const words = [twice, elsewhere, closed];
    refused.forEach(({ body }, at) => expect(body.detail).toMatch(words[at] ?? /^$/));
  });
});
