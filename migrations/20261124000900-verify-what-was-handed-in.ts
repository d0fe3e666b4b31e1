import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly } from './forward-only.js';

/** The view behind danpung verify learns of kept submissions, own deadlines, and two more machines. */
export class VerifyWhatWasHandedIn20261124000900 implements MigrationInterface {
  name = 'VerifyWhatWasHandedIn20261124000900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  down = forwardOnly;
}

/** Appended to what the view says already, so that its text stands in one place a migration. */
const branches = `
  SELECT 'submission_is_kept', application_id::text, 'hash of version ' || number || ' differs'
    FROM application_version
    WHERE sha256 <> encode(sha256(convert_to(canonical, 'UTF8')), 'hex')
  UNION ALL
  SELECT 'project_closes_before_its_call', p.id::text, 'closes ' || p.applications_close_at
    FROM project p JOIN call c ON c.id = p.call_id WHERE p.applications_close_at >= c.closes_at
  UNION ALL
  SELECT 'states_are_legal', s.id::text, 'state ' || s.state || ' is not the last of its history'
    FROM (SELECT id, state FROM reference_request
      UNION ALL SELECT id, state FROM document_version) s
    WHERE s.state IS DISTINCT FROM (SELECT h.to_state FROM state_history h
      WHERE h.subject_id = s.id ORDER BY h.id DESC LIMIT 1)`;

const sql = `
DO $do$
BEGIN
  EXECUTE 'CREATE OR REPLACE VIEW promise_breach (promise, subject, detail) AS '
    || rtrim(pg_get_viewdef('promise_breach'::regclass), ';')
    || ' UNION ALL ' || $branches$${branches}$branches$;
END $do$;
`;
