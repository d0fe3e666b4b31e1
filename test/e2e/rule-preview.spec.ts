import { aCall, aStudent, aUniversity } from '../builders/index.js';
import { useApplicants } from '../support/applicants.js';
import { anAccountWith } from '../support/catalogue.js';

const { db, rooms, aStudentWithRole } = useApplicants();

const preview = (account: string, callId: string, body: object) =>
  rooms().send(account, 'POST', `/calls/${callId}/rule-preview`, body);

const aDesk = async () => ({
  call: await aCall(db(), { state: 'draft' }),
  coordinator: await anAccountWith(db(), 'programme_coordinator'),
});

describe('the preview of rules', () => {
  it('counts whom the rules would turn away, before they are stored', async () => {
    const { call, coordinator } = await aDesk();
    const universityId = await aUniversity(db());
    const [, young, blank] = [
      await aStudent(db(), { universityId }),
      await aStudent(db(), { universityId }),
      await aStudent(db(), { universityId }),
    ];
    await db().query(`UPDATE student SET born_on = '2012-01-01' WHERE id = $1`, [young.id]);
    await db().query('UPDATE student SET born_on = NULL WHERE id = $1', [blank.id]);
    const answer = await preview(coordinator, call.id, { rules: { minAge: 19 } });
    expect(answer.status).toBe(200);
    const { students, meetAll, rules } = answer.body.preview;
    expect({ students, meetAll }).toEqual({ students: 3, meetAll: 2 });
    expect(rules).toContainEqual({ rule: 'min_age', fails: 1, unknown: 1 });
    expect(rules).toContainEqual({ rule: 'gpa', fails: 0, unknown: 3 });
    expect(answer.body.lint).not.toContainEqual(
      expect.objectContaining({ code: 'no_student_can_meet' }),
    );
    const [stored] = await db().rows<{ rules: { minAge: number } }>(
      'SELECT rules FROM rule_set WHERE call_id = $1',
      [call.id],
    );
    expect(stored?.rules.minAge).toBe(18);
  });

  it('finds the rule that no student could meet', async () => {
    const { call, coordinator } = await aDesk();
    await aStudent(db());
    const { body } = await preview(coordinator, call.id, { rules: { levels: ['doctoral'] } });
    expect(body.preview.meetAll).toBe(0);
    expect(body.lint).toContainEqual({
      code: 'no_student_can_meet',
      level: 'error',
      rules: ['levels'],
      numbers: { rule: 'level', students: body.preview.students },
    });
  });

  it('reads all students at once', async () => {
    const { call, coordinator } = await aDesk();
    const count = () => rooms().countStatements(() => preview(coordinator, call.id, { rules: {} }));
    const before = await count();
    for (let n = 0; n < 5; n++) await aStudent(db());
    expect(await count()).toBe(before);
  });

  it('names nobody', async () => {
    const { call, coordinator } = await aDesk();
    const { body } = await preview(coordinator, call.id, { rules: {} });
    expect(JSON.stringify(body)).not.toMatch(/김하늘|HANEUL/);
  });

  it('survives rules that contradict each other', async () => {
    const { call, coordinator } = await aDesk();
    const rules = {
      startsOnFrom: '9999-12-31',
      startsOnTo: '0001-01-01',
      minWeeks: 36,
      maxWeeks: 1,
      semestersLeftMin: 20,
      semestersLeftMax: 0,
      levels: [],
    };
    const answer = await preview(coordinator, call.id, { rules });
    expect(answer.status).toBe(200);
    expect(answer.body.lint.length).toBeGreaterThan(2);
  });

  it.each([
    [{}, '/rules'],
    [{ rules: { minAge: '19' } }, '/rules/minAge'],
    [{ rules: { minAge: 121 } }, '/rules/minAge'],
    [{ rules: { levels: ['senior'] } }, '/rules/levels'],
    [{ rules: { startsOnFrom: '2027-02-30' } }, '/rules/startsOnFrom'],
    [{ rules: { minAge: null } }, '/rules/minAge'],
    [{ rules: { age: 19 } }, '/rules/age'],
    [{ rules: [] }, '/rules'],
    [{ rules: 'all' }, '/rules'],
    [{ rules: null }, '/rules'],
    [{ rules: {}, extra: 1 }, '/extra'],
  ])('is refused for %j', async (body, pointer) => {
    const { call, coordinator } = await aDesk();
    const answer = await preview(coordinator, call.id, body);
    expect(answer).toMatchObject({ status: 422, body: { code: 'input.invalid' } });
    expect(answer.body.errors.map((one: { pointer: string }) => one.pointer)).toContain(pointer);
  });

  it('is for those who write calls', async () => {
    const { call, coordinator } = await aDesk();
    const student = await aStudentWithRole();
    expect((await preview(student.accountId, call.id, { rules: {} })).status).toBe(403);
    const nowhere = '00000000-0000-4000-8000-000000000000';
    expect((await preview(coordinator, nowhere, { rules: {} })).status).toBe(404);
    expect((await preview(coordinator, 'x', { rules: {} })).status).toBeGreaterThanOrEqual(400);
  });
});
