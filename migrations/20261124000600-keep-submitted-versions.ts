import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly } from './forward-only.js';

/** What was handed in is kept as it was, word for word; a withdrawal can be undone for a while. */
export class KeepSubmittedVersions20261124000600 implements MigrationInterface {
  name = 'KeepSubmittedVersions20261124000600';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [fields, versions, deadline, restoration, waiting]) await runner.query(sql);
  }

  down = forwardOnly;
}

const fields = `
ALTER TABLE application
  ADD COLUMN home_supervisor_name text CONSTRAINT application_home_supervisor_name_is_short
    CHECK (length(home_supervisor_name) BETWEEN 1 AND 200),
  ADD COLUMN home_supervisor_email text CONSTRAINT application_home_supervisor_email_is_short
    CHECK (length(home_supervisor_email) BETWEEN 3 AND 254),
  ADD COLUMN home_supervisor_department text
    CONSTRAINT application_home_supervisor_department_is_short
    CHECK (length(home_supervisor_department) BETWEEN 1 AND 200),
  ADD COLUMN units_wished int CONSTRAINT application_units_wished_is_one_or_two
    CHECK (units_wished BETWEEN 1 AND 2),
  ADD COLUMN return_marks jsonb NOT NULL DEFAULT '[]' CONSTRAINT application_return_marks_is_a_list
    CHECK (jsonb_typeof(return_marks) = 'array'),
  -- The rules that the student last confirmed; null when those are the present ones.
  ADD COLUMN rules_seen_id uuid,
  ADD CONSTRAINT application_saw_rules_of_its_call
    FOREIGN KEY (rules_seen_id, call_id) REFERENCES rule_set (id, call_id);

CREATE FUNCTION refuse_other_rules() RETURNS trigger LANGUAGE plpgsql
SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM refuse_breach('application_keeps_the_rules_it_was_submitted_under',
    'what was submitted keeps its rules');
  RETURN NULL;
END $$;
CREATE TRIGGER application_keeps_the_rules_it_was_submitted_under
  BEFORE UPDATE OF rule_set_id ON application
  FOR EACH ROW WHEN (NEW.rule_set_id IS DISTINCT FROM OLD.rule_set_id
    AND OLD.submitted_at IS NOT NULL)
  EXECUTE FUNCTION refuse_other_rules();
`;

const versions = `
CREATE TABLE application_version (
  application_id uuid NOT NULL REFERENCES application (id),
  number int NOT NULL CONSTRAINT application_version_number_counts_from_one CHECK (number >= 1),
  rule_set_id uuid NOT NULL REFERENCES rule_set (id),
  submitted_at timestamptz NOT NULL,
  submitted_until timestamptz NOT NULL,
  canonical text NOT NULL CONSTRAINT application_version_is_composed
    CHECK (canonical IS NFC NORMALIZED AND length(canonical) <= 500000),
  sha256 text NOT NULL,
  content jsonb NOT NULL GENERATED ALWAYS AS (canonical::jsonb) STORED,
  CONSTRAINT application_version_hash_is_of_its_text
    CHECK (sha256 = encode(sha256(convert_to(canonical, 'UTF8')), 'hex')),
  CONSTRAINT application_version_is_submitted_in_time CHECK (submitted_at < submitted_until),
  CONSTRAINT application_version_has_one_of_each_number PRIMARY KEY (application_id, number),
  CONSTRAINT application_version_is_one_a_submission UNIQUE (application_id, submitted_at)
);
CREATE TRIGGER application_version_is_append_only BEFORE UPDATE OR DELETE ON application_version
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON application_version TO danpung_app;

-- Number, instants and rules are the application's: a writer brings the text and its hash only.
CREATE FUNCTION follow_submission() RETURNS trigger LANGUAGE plpgsql
SET search_path = public, pg_temp AS $$
DECLARE
  a application;
BEGIN
  SELECT * INTO a FROM application WHERE id = NEW.application_id FOR NO KEY UPDATE;
  IF a.submitted_at IS NULL THEN
    PERFORM refuse_breach('application_version_follows_a_submission', 'nothing was submitted');
  END IF;
  NEW.number := 1 + coalesce(
    (SELECT max(number) FROM application_version WHERE application_id = a.id), 0);
  NEW.rule_set_id := a.rule_set_id;
  NEW.submitted_at := a.submitted_at;
  NEW.submitted_until := a.submitted_until;
  RETURN NEW;
END $$;
CREATE TRIGGER application_version_follows_a_submission BEFORE INSERT ON application_version
  FOR EACH ROW EXECUTE FUNCTION follow_submission();

-- Looked at when the transaction commits: the version is written after the submission it keeps.
CREATE FUNCTION refuse_unkept_submission() RETURNS trigger LANGUAGE plpgsql
SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM application_version
      WHERE application_id = NEW.id AND submitted_at = NEW.submitted_at) THEN
    PERFORM refuse_breach('application_submission_is_kept', 'no version keeps the submission');
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER application_submission_is_kept AFTER UPDATE OF state ON application
  DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.state = 'submitted' AND OLD.state IN ('draft', 'returned'))
  EXECUTE FUNCTION refuse_unkept_submission();
`;

const deadline = `
-- As before, with the minutes of grace of the rules that the application is judged by.
CREATE OR REPLACE FUNCTION refuse_late_submission() RETURNS trigger LANGUAGE plpgsql
SET search_path = public, pg_temp AS $$
DECLARE
  c call;
  grace int;
  until timestamptz;
  at timestamptz;
BEGIN
  SELECT * INTO c FROM call WHERE id = NEW.call_id FOR SHARE;
  SELECT coalesce((r.rules ->> 'graceMinutes')::int, 0) INTO grace
    FROM rule_set r WHERE r.id = NEW.rule_set_id;
  at := app_now();
  until := make_interval(mins => grace) +
    CASE WHEN OLD.state = 'returned' THEN coalesce(OLD.editable_until, c.closes_at)
    ELSE c.closes_at END;
  IF c.state <> 'published' OR at < c.opens_at OR at >= until THEN
    PERFORM refuse_breach('application_is_submitted_before_the_deadline', 'the call is not open');
  END IF;
  NEW.submitted_at := at;
  NEW.submitted_until := until;
  RETURN NEW;
END $$;

-- What comes back from a withdrawal was handed in before: it keeps its instant.
DROP TRIGGER application_is_submitted_before_the_deadline ON application;
CREATE TRIGGER application_is_submitted_before_the_deadline BEFORE UPDATE OF state ON application
  FOR EACH ROW WHEN (NEW.state = 'submitted' AND OLD.state IN ('draft', 'returned'))
  EXECUTE FUNCTION refuse_late_submission();
DROP TRIGGER application_instant_is_the_servers ON application;
CREATE TRIGGER application_instant_is_the_servers
  BEFORE UPDATE OF submitted_at, submitted_until ON application
  FOR EACH ROW WHEN ((NEW.submitted_at, NEW.submitted_until)
      IS DISTINCT FROM (OLD.submitted_at, OLD.submitted_until)
    AND NOT (NEW.state = 'submitted' AND OLD.state IN ('draft', 'returned')))
  EXECUTE FUNCTION refuse_chosen_instant();
`;

const restoration = `
-- Never back to an offer: its seat went to the next when it was given up.
INSERT INTO legal_transition (machine, from_state, to_state) VALUES
  ('application', 'withdrawn', 'draft'), ('application', 'withdrawn', 'submitted'),
  ('application', 'withdrawn', 'returned'), ('application', 'withdrawn', 'nominated'),
  ('application', 'withdrawn', 'endorsed'), ('application', 'withdrawn', 'under_consideration'),
  ('application', 'withdrawn', 'waitlisted');

CREATE FUNCTION refuse_late_restoration() RETURNS trigger LANGUAGE plpgsql
SET search_path = public, pg_temp AS $$
DECLARE
  last state_history;
BEGIN
  SELECT * INTO last FROM state_history
    WHERE subject_id = NEW.id AND machine = 'application' ORDER BY id DESC LIMIT 1;
  IF last.to_state IS DISTINCT FROM 'withdrawn' OR last.from_state IS DISTINCT FROM NEW.state
      OR app_now() >= last.at + interval '15 minutes' THEN
    PERFORM refuse_breach('application_is_restored_in_time',
      'a withdrawal is undone within 15 minutes, to the state before it');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER application_is_restored_in_time BEFORE UPDATE OF state ON application
  FOR EACH ROW WHEN (OLD.state = 'withdrawn' AND NEW.state <> 'withdrawn')
  EXECUTE FUNCTION refuse_late_restoration();
`;

const waiting = `
-- A job that must not begin before an instant waits in the outbox until then.
ALTER TABLE outbox ADD COLUMN not_before timestamptz;
`;
