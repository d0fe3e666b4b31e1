import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly } from './forward-only.js';

/** Documents by stage, their versions with the state of their check, and uploads under way. */
export class KeepDocumentVersions20261124000400 implements MigrationInterface {
  name = 'KeepDocumentVersions20261124000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(documents);
    await runner.query(versions);
    await runner.query(uploads);
  }

  down = forwardOnly;
}

const documents = `
ALTER TABLE document
  ADD stage text NOT NULL DEFAULT 'apply' CONSTRAINT document_stage_is_known
    CHECK (stage IN ('apply', 'nominate', 'offer', 'pre_departure', 'during', 'end')),
  ADD removed_at timestamptz,
  DROP CONSTRAINT document_kind_is_known,
  ADD CONSTRAINT document_kind_is_known CHECK (kind IN ('transcript', 'cv', 'recommendation',
    'language_score', 'passport_copy', 'study_plan', 'pledge', 'guardian_consent', 'acceptance',
    'code_of_conduct', 'waiver', 'insurance', 'immigration_document', 'military_permit',
    'safety_training', 'flight', 'predeparture_form', 'report', 'receipt', 'other')),
  DROP CONSTRAINT document_is_one_of_ten,
  ADD CONSTRAINT document_is_one_of_forty CHECK (slot BETWEEN 1 AND 40),
  DROP CONSTRAINT document_one_per_slot,
  DROP CONSTRAINT document_has_a_file_of_its_own;
-- The slots bound the number of documents: of two that come at once for the last, one finds none.
CREATE UNIQUE INDEX document_one_per_slot ON document (application_id, slot)
  WHERE removed_at IS NULL;
CREATE INDEX document_by_application ON document (application_id, created_at);
`;

const versions = `
-- A file never changes once it is here; what becomes of its check does.
CREATE TABLE document_version (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  document_id uuid NOT NULL REFERENCES document (id),
  number int NOT NULL CONSTRAINT document_version_counts_from_one CHECK (number > 0),
  name text NOT NULL CONSTRAINT document_name_is_short_and_plain
    CHECK (length(name) BETWEEN 1 AND 200 AND name !~ '[[:cntrl:]/\\\\]' AND name IS NFC NORMALIZED),
  media_type text NOT NULL CONSTRAINT document_media_type_is_allowed
    CHECK (media_type IN ('application/pdf', 'image/png', 'image/jpeg',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document')),
  bytes int NOT NULL CONSTRAINT document_is_one_byte_to_twenty_megabytes
    CHECK (bytes BETWEEN 1 AND 20971520),
  sha256 text NOT NULL CONSTRAINT document_sha256_is_a_fingerprint
    CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  storage_key uuid NOT NULL CONSTRAINT document_has_a_file_of_its_own UNIQUE,
  uploaded_by uuid DEFAULT app_actor() REFERENCES account (id),
  uploaded_at timestamptz NOT NULL DEFAULT app_now(),
  state text NOT NULL CONSTRAINT document_version_state_is_known
    CHECK (state IN ('quarantined', 'cleared', 'refused')),
  checked_at timestamptz,
  checked_by text,
  signatures_at timestamptz,
  finding text,
  check_tries int NOT NULL DEFAULT 0,
  check_due_at timestamptz NOT NULL DEFAULT app_now(),
  erased_at timestamptz,
  CONSTRAINT document_version_refused_says_why CHECK ((state = 'refused') = (finding IS NOT NULL)),
  CONSTRAINT document_version_is_numbered_once UNIQUE (document_id, number)
);
CREATE INDEX document_version_by_due_check ON document_version (check_due_at)
  WHERE state = 'quarantined';

INSERT INTO legal_transition (machine, from_state, to_state) VALUES
  ('document_version', '', 'quarantined'), ('document_version', '', 'cleared'),
  ('document_version', 'quarantined', 'cleared'), ('document_version', 'quarantined', 'refused');
CREATE TRIGGER document_version_state_is_recorded AFTER INSERT OR UPDATE ON document_version
  FOR EACH ROW EXECUTE FUNCTION record_state('document_version');

-- Arguments: the columns that may change.
CREATE FUNCTION refuse_other_change() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (to_jsonb(NEW) - TG_ARGV) IS DISTINCT FROM (to_jsonb(OLD) - TG_ARGV) THEN
    PERFORM refuse_breach(TG_NAME, TG_TABLE_NAME || ' is kept as it is');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER document_version_is_append_only BEFORE UPDATE OR DELETE ON document_version
  FOR EACH ROW EXECUTE FUNCTION refuse_other_change('state', 'checked_at', 'checked_by',
    'signatures_at', 'finding', 'check_tries', 'check_due_at', 'erased_at');

INSERT INTO document_version (document_id, number, name, media_type, bytes, sha256, storage_key,
    uploaded_by, uploaded_at, state)
  SELECT d.id, 1, d.name, d.media_type, d.bytes, d.sha256, d.storage_key, s.account_id,
    d.created_at, 'cleared'
  FROM document d JOIN application a ON a.id = d.application_id
  JOIN student s ON s.id = a.student_id;

DROP TRIGGER document_is_replaced_not_changed ON document;
DROP FUNCTION refuse_changed_document();
ALTER TABLE document DROP name, DROP media_type, DROP bytes, DROP sha256, DROP storage_key;
CREATE TRIGGER document_is_replaced_not_changed BEFORE UPDATE OR DELETE ON document
  FOR EACH ROW EXECUTE FUNCTION refuse_other_change('removed_at');

REVOKE UPDATE, DELETE ON document FROM danpung_app;
GRANT UPDATE (removed_at) ON document TO danpung_app;
GRANT SELECT, INSERT ON document_version TO danpung_app;
GRANT UPDATE (state, checked_at, checked_by, signatures_at, finding, check_tries, check_due_at,
  erased_at) ON document_version TO danpung_app;
`;

const uploads = `
-- Who may go on with an upload, and where the file will belong; its bytes lie in the data folder.
CREATE TABLE document_upload (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES account (id),
  application_id uuid NOT NULL REFERENCES application (id),
  kind text NOT NULL,
  -- Empty where the rules decide.
  stage text,
  document_id uuid REFERENCES document (id),
  name text NOT NULL,
  bytes int NOT NULL CONSTRAINT document_upload_is_at_most_twenty_megabytes
    CHECK (bytes BETWEEN 1 AND 20971520),
  created_at timestamptz NOT NULL DEFAULT app_now(),
  expires_at timestamptz NOT NULL,
  -- Kept until it expires: whoever lost the last answer asks again and must not send it twice.
  finished_at timestamptz,
  finished_as uuid REFERENCES document (id)
);
CREATE INDEX document_upload_by_expiry ON document_upload (expires_at);
CREATE INDEX document_upload_by_application ON document_upload (application_id, created_at);
GRANT SELECT, INSERT, DELETE ON document_upload TO danpung_app;
GRANT UPDATE (finished_at, finished_as) ON document_upload TO danpung_app;
`;
