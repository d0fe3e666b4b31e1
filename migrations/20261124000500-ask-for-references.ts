import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly } from './forward-only.js';

/** References: who was asked, what came back, who was reminded; and mail to people without account. */
export class AskForReferences20261124000500 implements MigrationInterface {
  name = 'AskForReferences20261124000500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(requests);
    await runner.query(letters);
    await runner.query(mails);
  }

  down = forwardOnly;
}

const requests = `
CREATE TABLE reference_request (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  application_id uuid NOT NULL REFERENCES application (id),
  state text NOT NULL DEFAULT 'requested' CONSTRAINT reference_request_state_is_known CHECK (
    state IN ('requested', 'opened', 'received', 'declined', 'replaced', 'expired', 'cancelled')),
  name text NOT NULL CONSTRAINT reference_request_name_is_short_and_plain
    CHECK (length(name) BETWEEN 1 AND 200 AND name !~ '[[:cntrl:]]'),
  email citext NOT NULL CONSTRAINT reference_request_email_is_one_address
    CHECK (length(email) <= 254 AND email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
  institution text CONSTRAINT reference_request_institution_is_short
    CHECK (length(institution) BETWEEN 1 AND 200 AND institution !~ '[[:cntrl:]]'),
  relation text CONSTRAINT reference_request_relation_is_known
    CHECK (relation IN ('lecturer', 'research_supervisor', 'adviser', 'employer', 'other')),
  locale text NOT NULL
    CONSTRAINT reference_request_locale_is_known CHECK (locale IN ('ko', 'en', 'fr')),
  waives_access boolean NOT NULL,
  requested_at timestamptz NOT NULL DEFAULT app_now(),
  due_at timestamptz NOT NULL,
  opened_at timestamptz,
  received_at timestamptz,
  is_late boolean NOT NULL DEFAULT false,
  replaces_id uuid CONSTRAINT reference_request_is_replaced_once UNIQUE
    REFERENCES reference_request (id),
  version int NOT NULL DEFAULT 1,
  CONSTRAINT reference_request_is_due_after_it_is_made CHECK (due_at > requested_at),
  CONSTRAINT reference_request_received_has_its_instant
    CHECK ((state = 'received') = (received_at IS NOT NULL)),
  CONSTRAINT reference_request_is_received_before_it_is_due CHECK (received_at < due_at),
  CONSTRAINT reference_request_late_is_received CHECK (NOT is_late OR state = 'received')
);
CREATE UNIQUE INDEX reference_request_one_live_per_address
  ON reference_request (application_id, email) WHERE state IN ('requested', 'opened', 'received');
CREATE INDEX reference_request_by_application ON reference_request (application_id, requested_at);
CREATE INDEX reference_request_by_due_date
  ON reference_request (due_at) WHERE state IN ('requested', 'opened');

INSERT INTO legal_transition (machine, from_state, to_state) VALUES
  ('reference_request', '', 'requested'), ('reference_request', 'requested', 'opened'),
  ('reference_request', 'requested', 'received'), ('reference_request', 'opened', 'received'),
  ('reference_request', 'requested', 'declined'), ('reference_request', 'opened', 'declined'),
  ('reference_request', 'requested', 'replaced'), ('reference_request', 'opened', 'replaced'),
  ('reference_request', 'requested', 'cancelled'), ('reference_request', 'opened', 'cancelled'),
  ('reference_request', 'requested', 'expired'), ('reference_request', 'opened', 'expired');
CREATE TRIGGER reference_request_records_its_state AFTER INSERT OR UPDATE OF state
  ON reference_request FOR EACH ROW EXECUTE FUNCTION record_state('reference_request');

-- The count is read in a statement that starts after the application is locked.
CREATE FUNCTION keep_references_within_the_maximum() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  most int;
BEGIN
  PERFORM 1 FROM application WHERE id = NEW.application_id FOR UPDATE;
  SELECT coalesce((r.rules ->> 'maxReferences')::int, 3) INTO most
    FROM application a JOIN rule_set r ON r.id = a.rule_set_id WHERE a.id = NEW.application_id;
  IF (SELECT count(*) FROM reference_request WHERE application_id = NEW.application_id
      AND state IN ('requested', 'opened', 'received')) >= most THEN
    PERFORM refuse_breach('reference_request_stays_within_the_maximum',
      'no more referees may be named');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER reference_request_stays_within_the_maximum BEFORE INSERT ON reference_request
  FOR EACH ROW EXECUTE FUNCTION keep_references_within_the_maximum();

-- What the student asked, and whether access was waived, is what the referee answered to.
CREATE FUNCTION keep_what_was_asked() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF (OLD.application_id, OLD.name, OLD.email, OLD.institution, OLD.relation, OLD.locale,
      OLD.waives_access, OLD.requested_at, OLD.replaces_id)
    IS DISTINCT FROM (NEW.application_id, NEW.name, NEW.email, NEW.institution, NEW.relation,
      NEW.locale, NEW.waives_access, NEW.requested_at, NEW.replaces_id) THEN
    PERFORM refuse_breach('reference_request_keeps_what_was_asked',
      'what was asked of a referee does not change');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER reference_request_keeps_what_was_asked BEFORE UPDATE ON reference_request
  FOR EACH ROW EXECUTE FUNCTION keep_what_was_asked();
GRANT SELECT, INSERT, UPDATE ON reference_request TO danpung_app;
`;

const file = (table: string) => `
  file_name text CONSTRAINT ${table}_file_name_is_short_and_plain CHECK (
    length(file_name) BETWEEN 1 AND 200 AND file_name !~ '[[:cntrl:]/\\\\]'),
  media_type text,
  bytes int CONSTRAINT ${table}_file_is_not_empty CHECK (bytes > 0),
  sha256 text CONSTRAINT ${table}_sha256_is_a_fingerprint CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  storage_key uuid CONSTRAINT ${table}_has_a_file_of_its_own UNIQUE,
  CONSTRAINT ${table}_file_is_whole
    CHECK (num_nonnulls(file_name, media_type, bytes, sha256, storage_key) IN (0, 5)),
`;

const letters = `
-- What a referee has begun; it goes when the letter is handed in.
CREATE TABLE reference_draft (
  request_id uuid PRIMARY KEY REFERENCES reference_request (id),
  answers jsonb NOT NULL DEFAULT '{}',${file('reference_draft')}
  saved_at timestamptz NOT NULL DEFAULT app_now(),
  CONSTRAINT reference_draft_answers_are_an_object CHECK (jsonb_typeof(answers) = 'object')
);
GRANT SELECT, INSERT, UPDATE, DELETE ON reference_draft TO danpung_app;

CREATE TABLE reference_letter (
  request_id uuid PRIMARY KEY REFERENCES reference_request (id),
  answers jsonb NOT NULL,${file('reference_letter')}
  written_at timestamptz NOT NULL DEFAULT app_now(),
  CONSTRAINT reference_letter_answers_are_an_object CHECK (jsonb_typeof(answers) = 'object'),
  CONSTRAINT reference_letter_says_something
    CHECK (storage_key IS NOT NULL OR coalesce(answers ->> 'text', '') <> '')
);
CREATE TRIGGER reference_letter_is_append_only BEFORE UPDATE OR DELETE ON reference_letter
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON reference_letter TO danpung_app;

CREATE FUNCTION refuse_reference_without_letter() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.state = 'received' AND NOT EXISTS (
      SELECT FROM reference_letter WHERE request_id = NEW.id) THEN
    PERFORM refuse_breach('reference_request_received_has_its_letter',
      'a reference is received with its letter');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER reference_request_received_has_its_letter BEFORE INSERT OR UPDATE OF state
  ON reference_request FOR EACH ROW EXECUTE FUNCTION refuse_reference_without_letter();

CREATE TABLE reference_reminder (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  request_id uuid NOT NULL REFERENCES reference_request (id),
  rung text NOT NULL CONSTRAINT reference_reminder_rung_is_known
    CHECK (rung IN ('seven_days', 'three_days', 'one_day', 'due_day', 'student')),
  sent_at timestamptz NOT NULL DEFAULT app_now()
);
CREATE UNIQUE INDEX reference_reminder_one_per_rung
  ON reference_reminder (request_id, rung) WHERE rung <> 'student';
CREATE INDEX reference_reminder_by_request ON reference_reminder (request_id, sent_at);
CREATE TRIGGER reference_reminder_is_append_only BEFORE UPDATE OR DELETE ON reference_reminder
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON reference_reminder TO danpung_app;
`;

const mails = `
-- A referee has no account: the address is read from the request when the mail leaves.
ALTER TABLE outbox_mail
  ALTER COLUMN account_id DROP NOT NULL,
  ADD COLUMN reference_request_id uuid REFERENCES reference_request (id),
  ADD CONSTRAINT outbox_mail_has_one_reader
    CHECK (num_nonnulls(account_id, reference_request_id) = 1),
  ADD CONSTRAINT outbox_mail_to_a_referee_is_written_once
    UNIQUE (event_id, reference_request_id, template);
`;
