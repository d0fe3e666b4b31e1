import {
  aCall,
  aFund,
  anApplication,
  anAward,
  aPlacement,
  aProject,
  aStudent,
} from '../builders/index.js';
import { useCohort } from '../support/cohort.js';
import { expectRefused, type Refused } from '../support/refused.js';

const cohort = useCohort();
const { db } = cohort;

const programme = 'coordinator@aica.example';
const adviser = 'adviser@mitacs.example';
const student = 'student@jnu.example';
const stay = { startsOn: '2027-06-01', weeks: 12 };

const refuse = (refused: Refused) => expectRefused(cohort, refused);

afterEach(async () => {
  expect(await db().breaches()).toEqual([]);
});

/** An endorsed applicant of a project. */
async function aDesk(capacity = 5) {
  const call = await aCall(db(), { rules: { maxAwardCents: 1_200_000 } });
  const project = await aProject(db(), { callId: call.id, capacity });
  const application = await anApplication(db(), { callId: call.id, state: 'endorsed' });
  const body = { applicationId: application.id, projectId: project.id, ...stay };
  return { call, project, application, body };
}

describe.each(['/offers', '/placements'])('POST %s', (path) => {
  it('refuses a seat beyond five', async () => {
    const { project, body } = await aDesk();
    for (let taken = 0; taken < 5; taken++) await aPlacement(db(), { projectId: project.id });
    const numbers = { capacity: 5 };
    await refuse({ by: programme, path, body, status: 409, code: 'project.full', numbers });
  });

  it('refuses weeks that would make 37', async () => {
    const { application, body } = await aDesk();
    const { studentId } = application;
    await aPlacement(db(), { studentId, startsOn: '2026-06-01', weeks: 25 });
    await refuse({
      ...{ by: programme, path, body, status: 409, code: 'placement.weeks_exceeded' },
      numbers: { before: 25, asked: 12, limit: 36 },
    });
    const client = await cohort.as(programme);
    expect(await client.post(path, { ...body, weeks: 11 })).toMatchObject({ status: 201 });
  });

  it('refuses a stay that overlaps with another', async () => {
    const { application, body } = await aDesk();
    const { studentId } = application;
    await aPlacement(db(), { studentId, startsOn: '2027-08-23', weeks: 2 });
    await refuse({
      ...{ by: programme, path, body: { ...body, weeks: 13 } },
      ...{ status: 409, code: 'placement.overlap' },
      numbers: { from: '2027-08-23', to: '2027-09-05' },
    });
  });
});

it('refuses money that would make CAD 12,000.01', async () => {
  const { application, project, body } = await aDesk();
  const { studentId } = application;
  const past = await aPlacement(db(), {
    ...{ studentId, startsOn: '2026-06-01', state: 'approved' },
  });
  await anAward(db(), { placementId: past.id, amountCents: 600_000 });
  const { id } = await aPlacement(db(), {
    ...{ studentId, applicationId: application.id, projectId: project.id },
    startsOn: body.startsOn,
  });
  const fundId = await aFund(db());
  const path = `/placements/${id}/approval`;
  await refuse({
    ...{ by: adviser, path, body: { fundId, amountCents: 600_001 } },
    ...{ status: 409, code: 'placement.money_exceeded' },
    numbers: { beforeCents: 600_000, askedCents: 600_001, limitCents: 1_200_000 },
  });
  const client = await cohort.as(adviser);
  const allowed = await client.post(path, { fundId, amountCents: 600_000 });
  expect(allowed).toMatchObject({ status: 200, body: { state: 'approved' } });
});

it('refuses a deadline that is one second past', async () => {
  const closesAt = new Date(Date.now() - 1_000);
  const call = await aCall(db(), { closesAt });
  const project = await aProject(db(), { callId: call.id });
  const [own] = await db().rows<{ id: string }>(
    'SELECT s.id FROM student s JOIN account a ON a.id = s.account_id WHERE a.email = $1',
    [student],
  );
  const numbers = { closesAt: closesAt.toISOString() };
  const refusal = { by: student, status: 409, code: 'application.call_closed', numbers };
  await refuse({ ...refusal, path: '/applications', body: { callId: call.id } });
  const { id } = await anApplication(db(), {
    ...{ callId: call.id, studentId: own?.id, choices: [project.id] },
  });
  const errors = { '/call': 'application.call_closed', '/statement': 'application.rule_broken' };
  await refuse({ ...refusal, errors, path: `/applications/${id}/submission` });
});

describe('another university’s student', () => {
  const stranger = 'coordinator@honam.example';
  const missing = { by: stranger, status: 404, code: 'not_found' } as const;

  it('is nobody to its coordinator', async () => {
    const { id, universityId } = await aStudent(db());
    const application = await anApplication(db(), { studentId: id, state: 'submitted' });
    const path = `/applications/${application.id}`;
    await refuse({ ...missing, path: `${path}/nomination` });
    await refuse({ ...missing, path: `${path}/return`, body: { reason: 'No.' } });
    await refuse({ ...missing, path: `${path}/rejection`, body: { reason: 'No.' } });
    const client = await cohort.as(stranger);
    for (const read of [`/students/${id}`, `/students/${id}/entitlement`, path]) {
      expect(await client.get(read)).toMatchObject({ status: 404, body: { code: 'not_found' } });
    }
    const listed = await client.get(`/students?university=${universityId}`);
    expect(listed).toMatchObject({ status: 200, body: { items: [] } });
  });

  it('is nobody to another student', async () => {
    const application = await anApplication(db());
    const path = `/applications/${application.id}`;
    const missing = { by: student, status: 404, code: 'not_found' } as const;
    await refuse({ ...missing, method: 'PATCH', path, body: { statement: 'Mine now.' } });
    await refuse({ ...missing, method: 'PUT', path: `${path}/choices`, body: [] });
    await refuse({ ...missing, path: `${path}/submission` });
    await refuse({ ...missing, path: `${path}/withdrawal` });
  });
});
