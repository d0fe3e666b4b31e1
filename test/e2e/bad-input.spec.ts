import {
  aCall,
  aFund,
  anApplication,
  aPlacement,
  aProject,
  type Call,
  type Project,
} from '../builders/index.js';
import { useCohort } from '../support/cohort.js';
import { expectRefused, type Refused } from '../support/refused.js';

const cohort = useCohort();
const { db } = cohort;

const admin = 'admin@danpung.example';
const adviser = 'adviser@mitacs.example';
const student = 'student@jnu.example';

let call: Call;
let project: Project;
let draft: string;

beforeAll(async () => {
  call = await aCall(db(), { rules: { maxAwardCents: 1_200_000 } });
  project = await aProject(db(), { callId: call.id });
  draft = (await anApplication(db(), { callId: call.id, studentId: await studentOf(student) })).id;
});

afterEach(async () => {
  expect(await db().breaches()).toEqual([]);
});

async function studentOf(email: string): Promise<string> {
  const [row] = await db().rows<{ id: string }>(
    'SELECT s.id FROM student s JOIN account a ON a.id = s.account_id WHERE a.email = $1',
    [email],
  );
  return row?.id ?? '';
}

const refuse = (refused: Refused) => expectRefused(cohort, refused);
const invalid = { status: 422, code: 'input.invalid' } as const;

const proposal = (changes: object) => ({
  ...{ callId: call.id, universityId: project.universityId, title: 'Title', summary: '' },
  ...{ field: 'core_ai', language: 'en', weeks: 12, capacity: 5, ...changes },
});

describe('a field', () => {
  it.each<[string, object, Record<string, string>]>([
    ['a text for a number', { capacity: '5' }, { '/capacity': 'input.wrong_type' }],
    ['a number for a text', { title: 7 }, { '/title': 'input.wrong_type' }],
    ['a text for a list', { skills: 'Python' }, { '/skills': 'input.wrong_type' }],
    ['null', { weeks: null }, { '/weeks': 'input.wrong_type' }],
    ['a fraction', { weeks: 1.5 }, { '/weeks': 'input.wrong_type' }],
    ['an unknown field', { isAdmin: true }, { '/isAdmin': 'input.unknown_field' }],
    ['an over-long text', { title: '가'.repeat(501) }, { '/title': 'input.too_long' }],
    ['half a sign', { title: '\ud83d' }, { '/title': 'input.bad_format' }],
    ['31 February', { startsOnEarliest: '2027-02-31' }, { '/startsOnEarliest': 'input.bad_date' }],
    ['29 February', { startsOnEarliest: '2027-02-29' }, { '/startsOnEarliest': 'input.bad_date' }],
    ['capacity 0', { capacity: 0 }, { '/capacity': 'input.out_of_range' }],
    ['capacity 6', { capacity: 6 }, { '/capacity': 'input.out_of_range' }],
    ['no room', { weeks: 37 }, { '/weeks': 'input.out_of_range' }],
    [
      'several faults',
      { title: '', field: 'magic', capacity: -1 },
      {
        '/title': 'input.too_short',
        '/field': 'input.not_allowed',
        '/capacity': 'input.out_of_range',
      },
    ],
  ])('is refused with its pointer: %s', async (_what, changes, errors) => {
    await refuse({ by: admin, path: '/projects', body: proposal(changes), ...invalid, errors });
  });

  it('is refused in a change as in a new record', async () => {
    const path = `/projects/${project.id}`;
    for (const capacity of [0, 6]) {
      const errors = { '/capacity': 'input.out_of_range' };
      await refuse({ by: admin, method: 'PATCH', path, body: { capacity }, ...invalid, errors });
    }
  });

  it('is refused where it stands in a list', async () => {
    const projectId = project.id;
    await refuse({
      ...{ by: student, method: 'PUT', path: `/applications/${draft}/choices`, ...invalid },
      body: [{ projectId }, { projectId, startsOn: '2027-02-31', weeks: 37, seat: 6 }],
      errors: {
        '/1/seat': 'input.unknown_field',
        '/1/startsOn': 'input.bad_date',
        '/1/weeks': 'input.out_of_range',
      },
    });
  });

  it('takes a long text that is full of the signs of JSON', async () => {
    const statement = ',[{"\\'.repeat(1_999);
    const client = await cohort.as(student);
    const answer = await client.patch(`/applications/${draft}`, { statement });
    expect(answer).toMatchObject({ status: 200, body: { statement } });
  });

  it('is refused in what a student writes', async () => {
    await refuse({
      ...{ by: student, method: 'PATCH', path: `/applications/${draft}`, ...invalid },
      body: { statement: '가'.repeat(10_001) },
      errors: { '/statement': 'input.too_long' },
    });
    await refuse({
      ...{ by: student, method: 'PATCH', path: `/students/${await studentOf(student)}` },
      body: { bornOn: '2004-02-30' },
      ...{ ...invalid, errors: { '/bornOn': 'input.bad_date' } },
    });
  });

  it.each([
    [-1, 'input.out_of_range'],
    [0, 'input.out_of_range'],
    [0.5, 'input.wrong_type'],
    [600_000.01, 'input.wrong_type'],
    ['6000', 'input.wrong_type'],
    [1e300, 'input.out_of_range'],
  ])('is refused where it is money: %j cents', async (cents, code) => {
    const { id } = await aPlacement(db(), { projectId: project.id, state: 'proposed' });
    await refuse({
      ...{ by: adviser, path: `/placements/${id}/approval`, ...invalid },
      body: { fundId: await aFund(db()), amountCents: cents },
      errors: { '/amountCents': code },
    });
    const fund = { name: 'Fund', source: 'mitacs', startsOn: '2027-01-01', endsOn: '2027-12-31' };
    await refuse({
      ...{ by: admin, path: '/funds', body: { ...fund, budgetCents: cents }, ...invalid },
      errors: { '/budgetCents': code },
    });
    await db().query(
      `UPDATE placement SET state = 'withdrawn', seat = NULL, reason = 'As agreed.' WHERE id = $1`,
      [id],
    );
  });
});
