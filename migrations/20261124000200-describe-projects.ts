import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly } from './forward-only.js';

/** What a vetter and a student ask about a project; its own deadline; how often it is looked at. */
export class DescribeProjects20261124000200 implements MigrationInterface {
  name = 'DescribeProjects20261124000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(facts);
    await runner.query(deadline);
    await runner.query(likeness);
    await runner.query(views);
  }

  down = forwardOnly;
}

/** An answer that is null was not given yet; a project is handed in with all of them. */
const facts = `
ALTER TABLE project
  ADD COLUMN crdc_codes text[] NOT NULL DEFAULT '{}',
  ADD COLUMN unit_kind text NOT NULL DEFAULT 'university',
  ADD COLUMN unit_name text,
  ADD COLUMN student_role text NOT NULL DEFAULT '',
  ADD COLUMN safety_status text,
  ADD COLUMN safety_note text,
  ADD COLUMN ethics_status text,
  ADD COLUMN ethics_note text,
  ADD COLUMN security_answer text,
  ADD COLUMN security_areas text[] NOT NULL DEFAULT '{}',
  ADD COLUMN partner_name text,
  ADD COLUMN partner_ip_conditions text,
  ADD COLUMN partner_confidentiality text,
  ADD COLUMN return_marks jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN copied_from_id uuid REFERENCES project (id),
  ADD CONSTRAINT project_crdc_codes_look_like_codes CHECK (cardinality(crdc_codes) <= 5
    AND array_to_string(crdc_codes, ' ', '?') ~ '^(RDF[0-9]{2,7}( RDF[0-9]{2,7})*)?$'),
  ADD CONSTRAINT project_unit_is_named_when_affiliated
    CHECK (unit_kind = 'university'
      OR (unit_kind = 'affiliated_institute' AND coalesce(unit_name, '') <> '')),
  ADD CONSTRAINT project_unit_name_is_short CHECK (length(unit_name) <= 200),
  ADD CONSTRAINT project_student_role_is_short CHECK (length(student_role) <= 4000),
  ADD CONSTRAINT project_approvals_are_known CHECK (
    coalesce(safety_status, 'pending') IN ('not_needed', 'obtained', 'pending')
    AND coalesce(ethics_status, 'pending') IN ('not_needed', 'obtained', 'pending')),
  ADD CONSTRAINT project_approval_notes_are_short
    CHECK (length(safety_note) <= 500 AND length(ethics_note) <= 500),
  ADD CONSTRAINT project_security_answer_is_known
    CHECK (security_answer IN ('no', 'yes', 'unsure')),
  ADD CONSTRAINT project_security_areas_belong_to_an_answer CHECK (cardinality(security_areas) <= 11
    AND (security_areas = '{}' OR coalesce(security_answer, 'no') <> 'no')),
  ADD CONSTRAINT project_partner_has_a_name CHECK (partner_name <> ''
    AND (partner_name IS NOT NULL OR num_nonnulls(partner_ip_conditions, partner_confidentiality) = 0)),
  ADD CONSTRAINT project_partner_is_told_shortly CHECK (length(partner_name) <= 200
    AND length(partner_ip_conditions) <= 2000 AND length(partner_confidentiality) <= 2000),
  ADD CONSTRAINT project_marks_are_for_a_returned_one
    CHECK (state = 'returned' OR return_marks = '[]'),
  ADD CONSTRAINT project_is_no_copy_of_itself CHECK (copied_from_id <> id);
CREATE INDEX project_by_original ON project (copied_from_id) WHERE copied_from_id IS NOT NULL;
`;

const deadline = `
ALTER TABLE project ADD COLUMN applications_close_at timestamptz;

-- The call's row is locked for share: its deadline cannot move below that of a project unseen.
CREATE FUNCTION keep_project_deadline_inside_its_call() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  of_call call%ROWTYPE;
BEGIN
  IF NEW.applications_close_at IS NULL THEN RETURN NEW; END IF;
  SELECT * INTO of_call FROM call WHERE id = NEW.call_id FOR SHARE;
  IF NEW.applications_close_at >= of_call.closes_at THEN
    PERFORM refuse_breach('project_closes_before_its_call',
      'a project closes earlier than its call or has no deadline of its own');
  END IF;
  IF NEW.applications_close_at <= of_call.opens_at THEN
    PERFORM refuse_breach('project_closes_after_its_call_opens',
      'a project closes after its call opens');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER project_closes_before_its_call
  BEFORE INSERT OR UPDATE OF applications_close_at, call_id ON project
  FOR EACH ROW EXECUTE FUNCTION keep_project_deadline_inside_its_call();

-- A call that closes earlier than a project takes that project's deadline away: its own rules.
CREATE FUNCTION drop_project_deadlines_beyond_the_call() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE project SET applications_close_at = NULL, version = version + 1
    WHERE call_id = NEW.id AND applications_close_at >= NEW.closes_at;
  RETURN NULL;
END $$;
CREATE TRIGGER call_drops_project_deadlines_beyond_it AFTER UPDATE OF closes_at ON call
  FOR EACH ROW WHEN (NEW.closes_at < OLD.closes_at)
  EXECUTE FUNCTION drop_project_deadlines_beyond_the_call();
CREATE INDEX project_by_own_deadline ON project (call_id, applications_close_at)
  WHERE applications_close_at IS NOT NULL;
`;

const likeness = `
-- What similar projects share: no names of places, or a city would make two projects alike.
ALTER TABLE project ADD COLUMN likeness text NOT NULL DEFAULT '';
CREATE FUNCTION fill_project_likeness() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  NEW.likeness := lower(concat_ws(' ', NEW.title, array_to_string(NEW.skills, ' '), NEW.summary));
  RETURN NEW;
END $$;
CREATE TRIGGER project_fills_its_likeness
  BEFORE INSERT OR UPDATE OF title, skills, summary ON project
  FOR EACH ROW EXECUTE FUNCTION fill_project_likeness();
UPDATE project SET title = title;
-- Walked from the nearest on inside of one call: similar projects are found without reading all.
CREATE INDEX project_by_likeness ON project
  USING gist (call_id, likeness gist_trgm_ops (siglen = 256)) WHERE state = 'published';
`;

/**
 * How many students looked at a project on a day. Who it was is not stored: for the day alone a
 * mark tells a second look from a first, made with a salt that is thrown away with the day.
 */
const views = `
CREATE TABLE project_view (
  project_id uuid NOT NULL REFERENCES project (id),
  seen_on date NOT NULL,
  viewers int NOT NULL CONSTRAINT project_view_counts_somebody CHECK (viewers >= 1),
  PRIMARY KEY (project_id, seen_on)
);
CREATE TABLE project_view_salt (
  seen_on date PRIMARY KEY,
  salt bytea NOT NULL
);
CREATE TABLE project_view_mark (
  project_id uuid NOT NULL REFERENCES project (id),
  seen_on date NOT NULL,
  mark bytea NOT NULL,
  PRIMARY KEY (project_id, seen_on, mark)
);
CREATE FUNCTION count_project_view(project uuid, viewer uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  today date := (app_now() AT TIME ZONE 'UTC')::date;
  todays_salt bytea;
BEGIN
  DELETE FROM project_view_salt WHERE seen_on < today;
  IF FOUND THEN DELETE FROM project_view_mark WHERE seen_on < today; END IF;
  INSERT INTO project_view_salt VALUES
    (today, uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) ON CONFLICT DO NOTHING;
  SELECT salt INTO todays_salt FROM project_view_salt WHERE seen_on = today;
  INSERT INTO project_view_mark VALUES
    (project, today, sha256(todays_salt || uuid_send(project) || uuid_send(viewer)))
    ON CONFLICT DO NOTHING;
  IF FOUND THEN
    INSERT INTO project_view AS v VALUES (project, today, 1)
      ON CONFLICT (project_id, seen_on) DO UPDATE SET viewers = v.viewers + 1;
  END IF;
END $$;
GRANT SELECT ON project_view TO danpung_app;
`;
