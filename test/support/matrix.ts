import { createHash, randomBytes, randomUUID } from 'node:crypto';
import {
  aCall,
  aDocument,
  aFund,
  anAccount,
  anApplication,
  anUpload,
  anAward,
  anOffer,
  answerReference,
  aPlacement,
  aProject,
  aReference,
  aReview,
  aStudent,
  aUniversity,
  insert,
  one,
} from '../builders/index.js';
import type { Db } from './database.js';

/** Everybody who may knock. A prime is the same role in another scope than the records'. */
export const actors = [
  ...['nobody', 'student', 'student′', 'coordinator', 'coordinator′', 'programme'],
  ...['supervisor', 'supervisor′', 'office', 'office′', 'adviser', 'adviser′', 'admin'],
  ...['reviewer', 'reviewer′'],
] as const;

/** One student's way from the application to the award, in one pair of universities and one hub. */
export interface Side {
  readonly ids: Readonly<Record<string, string>>;
  readonly cookies: Readonly<Record<string, string>>;
}

/** All records of one side, and cookies of those in whose scope they lie. */
export async function aSide(
  db: Db,
  hub: 'toronto' | 'montreal',
  fileKey: string = randomUUID(),
  otherKey: string = randomUUID(),
): Promise<Side> {
  const home = await aUniversity(db);
  const host = await aUniversity(db, { kind: 'host' });
  await db.query(
    `INSERT INTO hub (code, name_en, name_ko, name_fr) VALUES ($1, $1, $1, $1)
     ON CONFLICT DO NOTHING`,
    [hub],
  );
  await db.query('UPDATE university SET hub = $2 WHERE id = $1', [host, hub]);
  const enter = (role: string, kind: string, id: string | null = null) =>
    aSignedIn(db, role, kind, id);
  const student = await enter('student', 'self');
  const supervisor = await enter('supervisor', 'self');
  const reviewer = await enter('reviewer', 'all');
  const cookies = {
    student: student.cookie,
    supervisor: supervisor.cookie,
    reviewer: reviewer.cookie,
    coordinator: (await enter('university_coordinator', 'university', home)).cookie,
    office: (await enter('host_office', 'university', host)).cookie,
    adviser: (await enter('adviser', 'hub', hub)).cookie,
  };
  const people = {
    ...{ studentAccount: student.id, supervisorAccount: supervisor.id, fileKey },
    ...{ reviewerAccount: reviewer.id, otherKey },
  };
  return { ids: await recordsOf(db, { home, host, ...people }), cookies };
}

/** Those whose scope is everything. */
export async function theUnlimited(db: Db): Promise<Record<string, string>> {
  return {
    programme: (await aSignedIn(db, 'programme_coordinator', 'all')).cookie,
    admin: (await aSignedIn(db, 'admin', 'all')).cookie,
  };
}

/** Somebody with one role, and the cookie of their session. */
export async function aSignedIn(db: Db, role: string, kind: string, scope: string | null = null) {
  const id = await anAccount(db);
  await db.query(
    'INSERT INTO role_grant (account_id, role, scope_kind, scope_id) VALUES ($1, $2, $3, $4)',
    [id, role, kind, scope],
  );
  const secret = randomBytes(32).toString('base64url');
  await insert(db, 'session', {
    account_id: id,
    secret_hash: createHash('sha256').update(secret).digest('hex'),
    expires_at: new Date(Date.now() + 3_600_000),
  });
  return { id, cookie: `danpung_session=${secret}` };
}

interface Places {
  readonly home: string;
  readonly host: string;
  readonly studentAccount: string;
  readonly supervisorAccount: string;
  readonly reviewerAccount: string;
  readonly otherKey: string;
  readonly fileKey: string;
}

async function recordsOf(db: Db, places: Places): Promise<Record<string, string>> {
  const { home, host, studentAccount, supervisorAccount } = places;
  const supervisor = await insert(db, 'supervisor', {
    account_id: supervisorAccount,
    university_id: host,
    name: 'Margaret Okafor',
  });
  const { id: student } = await aStudent(db, { universityId: home, accountId: studentAccount });
  const open = async (state = 'published') => {
    const { id: callId } = await aCall(db);
    const { id } = await aProject(db, { callId, universityId: host, state });
    await db.query('UPDATE project SET supervisor_id = $2 WHERE id = $1', [id, supervisor]);
    return { callId, id };
  };
  const chosen = await open();
  const { id: application } = await anApplication(db, {
    studentId: student,
    callId: chosen.callId,
    choices: [chosen.id],
    state: 'submitted',
  });
  const { id: offer } = await anOffer(db, { studentId: student, projectId: (await open()).id });
  const { id: placement } = await aPlacement(db, {
    studentId: student,
    projectId: (await open()).id,
  });
  const paid = await aPlacement(db, {
    studentId: student,
    projectId: (await open()).id,
    startsOn: '2028-06-01',
    weeks: 10,
    state: 'approved',
  });
  const fund = await aFund(db);
  const { id: award } = await anAward(db, { placementId: paid.id, fundId: fund });
  const { id: document } = await aDocument(db, application, { storageKey: places.fileKey });
  const upload = await anUpload(db, application, places.studentAccount);
  const { id: reference } = await aReference(db, {
    applicationId: application,
    waivesAccess: false,
  });
  await answerReference(db, reference, { fileKey: places.fileKey });
  const reading = await aReading(db, student, places);
  const records = {
    ...reading,
    reference,
    student,
    supervisor,
    application,
    offer,
    placement,
    award,
    fund,
    document,
    upload,
  };
  const { id: call } = await aCall(db, { state: 'draft', rules: { startsOnTo: '2099-07-31' } });
  const project = (await open('submitted')).id;
  const opened = { chosen: chosen.id, openCall: chosen.callId };
  const { rows } = await db.query<{ id: string }>('SELECT id FROM programme_year LIMIT 1');
  const year = { 'programme-year': one(rows).id };
  return { ...records, ...opened, ...year, project, call, university: host, approved: paid.id };
}

/** A nominated application, its review, and a file that the reviewer may read. */
async function aReading(db: Db, student: string, { reviewerAccount, otherKey }: Places) {
  const { id: callId } = await aCall(db);
  const { id } = await anApplication(db, { studentId: student, callId, state: 'nominated' });
  const { id: reviewDocument } = await aDocument(db, id, { storageKey: otherKey });
  const review = await aReview(db, { applicationId: id, callId, reviewerId: reviewerAccount });
  return {
    ...{ review, 'review-assignment': review, reviewDocument, reviewer: reviewerAccount },
    ...{ nominated: id },
  };
}
