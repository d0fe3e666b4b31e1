import {
  anAccount,
  anApplication,
  anAward,
  anOffer,
  aPlacement,
  aProject,
  aReference,
  aReview,
  insert,
} from '../../builders/index.js';
import { openTestDatabase, type Db, type TestDatabase } from '../../support/database.js';
import { refusalOf } from '../../support/refusals.js';
import { wrongDocuments } from './wrong-documents.js';
import { wrongReferences } from './wrong-references.js';
import { wrongProfiles } from './wrong-profiles.js';
import { wrongCalls } from './wrong-calls.js';
import { wrongReviews } from './wrong-reviews.js';
import { wrongProjects } from './wrong-projects.js';
import { wrongValues } from './wrong-values.js';
import { wrongVersions } from './wrong-versions.js';

/** Constraints that a trigger gets ahead of: broken by other means in the files of their promise. */
const behindATrigger = [
  'application_is_submitted_in_time',
  'application_submitted_has_its_instant',
  'application_version_is_submitted_in_time',
  'application_version_number_counts_from_one',
];

/** A row in every table that has a check. */
async function aRowOfEverything(db: Db): Promise<void> {
  const project = await aProject(db);
  await anApplication(db, { callId: project.callId, choices: [project.id], state: 'submitted' });
  await anApplication(db);
  const offer = await anOffer(db);
  const placement = await aPlacement(db);
  const approved = await aPlacement(db, { projectId: placement.projectId, state: 'approved' });
  await anAward(db, { placementId: approved.id });
  const account_id = await anAccount(db);
  const soon = { account_id, expires_at: '2030-01-01' };
  await insert(db, 'api_token', { ...soon, name: 'import', secret_hash: 'x' });
  await insert(db, 'one_time_token', { ...soon, purpose: 'verify_email' });
  await insert(db, 'role_grant', { account_id, role: 'admin', scope_kind: 'all' });
  await insert(db, 'supervisor', { university_id: project.universityId, name: 'A. Tremblay' });
  await db.query(
    `INSERT INTO idempotency_key (account_id, key, request_hash) VALUES ($1, 'k', 'h')`,
    [account_id],
  );
  const event = { name: 'offer.made', subject_type: 'offer', subject_id: offer.id };
  const event_id = await insert(db, 'event', event);
  await aReference(db);
  const { id: applicationId, callId } = await anApplication(db, { state: 'nominated' });
  await aReview(db, { applicationId, callId });
  await insert(db, 'outbox_mail', { event_id, account_id, template: 'offer_made' });
  const score = { test: 'toeic', score: '905', taken_on: '2026-03-02' };
  await insert(db, 'language_score', { student_id: offer.studentId, ...score });
}

describe('a wrong value is refused by the name of its constraint', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await openTestDatabase();
    await aRowOfEverything(database);
  });
  afterAll(() => database.close());

  const cases = Object.entries({
    ...wrongValues,
    ...wrongCalls,
    ...wrongDocuments,
    ...wrongProfiles,
    ...wrongProjects,
    ...wrongReferences,
    ...wrongReviews,
    ...wrongVersions,
  }).flatMap(([constraint, statements]) =>
    statements.map((statement) => ({ constraint, statement })),
  );

  it.each(cases)('$constraint: $statement', async ({ constraint, statement }) => {
    expect(await refusalOf(database.query(statement))).toBe(constraint);
  });

  it('leaves no check of the schema untried', async () => {
    const checks = await database.rows<{ name: string }>(
      `SELECT conname AS name FROM pg_constraint
        WHERE contype = 'c' AND connamespace = 'public'::regnamespace`,
    );
    const tried = new Set([...cases.map(({ constraint }) => constraint), ...behindATrigger]);
    expect(checks.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
  });
});
