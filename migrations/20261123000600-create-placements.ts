import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly } from './forward-only.js';

/** Placements: seat, stay, weeks and units, held against the student's entitlement. */
export class CreatePlacements20261123000600 implements MigrationInterface {
  name = 'CreatePlacements20261123000600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  down = forwardOnly;
}

const sql = `
CREATE TABLE placement (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  application_id uuid NOT NULL,
  student_id uuid NOT NULL,
  project_id uuid NOT NULL REFERENCES project (id),
  offer_id uuid CONSTRAINT placement_one_per_offer UNIQUE REFERENCES offer (id),
  seat int,
  starts_on date NOT NULL CONSTRAINT placement_starts_on_a_real_day CHECK (isfinite(starts_on)),
  weeks int NOT NULL CONSTRAINT placement_weeks_is_one_to_36 CHECK (weeks BETWEEN 1 AND 36),
  ends_on date NOT NULL GENERATED ALWAYS AS (starts_on + (7 * weeks - 1)) STORED,
  stay daterange NOT NULL GENERATED ALWAYS AS (daterange(starts_on, starts_on + 7 * weeks, '[)')) STORED,
  units int NOT NULL DEFAULT 0 CONSTRAINT placement_units_is_at_most_two CHECK (units BETWEEN 0 AND 2),
  served_weeks int,
  state text NOT NULL DEFAULT 'proposed' CONSTRAINT placement_state_is_known CHECK (state IN (
    'proposed', 'returned', 'approved', 'ready', 'active', 'report_due', 'completed',
    'rejected', 'withdrawn', 'terminated')),
  proposed_by uuid NOT NULL REFERENCES account (id),
  approved_by uuid REFERENCES account (id),
  approved_at timestamptz,
  reason text,
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CONSTRAINT placement_belongs_to_one_student UNIQUE (id, student_id),
  CONSTRAINT placement_is_of_the_students_application
    FOREIGN KEY (application_id, student_id) REFERENCES application (id, student_id),
  CONSTRAINT placement_holds_a_seat_of_the_project
    FOREIGN KEY (project_id, seat) REFERENCES project_seat (project_id, seat),
  CONSTRAINT placement_one_a_seat UNIQUE (project_id, seat),
  CONSTRAINT placement_holds_a_seat_while_it_lives
    CHECK ((state IN ('rejected', 'withdrawn', 'terminated')) = (seat IS NULL)),
  CONSTRAINT placement_approved_names_its_adviser
    CHECK (state NOT IN ('approved', 'ready', 'active', 'report_due', 'completed')
           OR (approved_by IS NOT NULL AND approved_at IS NOT NULL)),
  CONSTRAINT placement_is_not_approved_by_its_maker CHECK (approved_by <> proposed_by),
  CONSTRAINT placement_terminated_says_weeks_served CHECK (
    (state = 'terminated') = (served_weeks IS NOT NULL) AND served_weeks BETWEEN 0 AND weeks),
  CONSTRAINT placement_stays_do_not_overlap EXCLUDE USING gist (student_id WITH =, stay WITH &&)
    WHERE (state NOT IN ('rejected', 'withdrawn', 'terminated'))
);
CREATE INDEX placement_by_student ON placement (student_id, starts_on);
CREATE INDEX placement_by_application ON placement (application_id);
CREATE INDEX placement_by_state ON placement (state, created_at DESC, id DESC);
CREATE INDEX placement_by_age ON placement (created_at DESC, id DESC);

INSERT INTO legal_transition (machine, from_state, to_state) VALUES
  ('placement', '', 'proposed'), ('placement', 'proposed', 'approved'),
  ('placement', 'proposed', 'returned'), ('placement', 'returned', 'proposed'),
  ('placement', 'proposed', 'rejected'), ('placement', 'approved', 'ready'),
  ('placement', 'ready', 'active'), ('placement', 'active', 'report_due'),
  ('placement', 'report_due', 'completed'), ('placement', 'active', 'terminated'),
  ('placement', 'report_due', 'terminated'), ('placement', 'proposed', 'withdrawn'),
  ('placement', 'returned', 'withdrawn'), ('placement', 'approved', 'withdrawn'),
  ('placement', 'ready', 'withdrawn');
CREATE TRIGGER placement_records_its_state AFTER INSERT OR UPDATE OF state ON placement
  FOR EACH ROW EXECUTE FUNCTION record_state('placement');
CREATE TRIGGER placement_holds_its_seat
  AFTER INSERT OR DELETE OR UPDATE OF project_id, seat ON placement
  FOR EACH ROW EXECUTE FUNCTION hold_seat('placement');

-- Weeks and units that a placement takes from its student's lifetime share.
CREATE FUNCTION weeks_held(p placement) RETURNS int LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN p.state IN ('rejected', 'withdrawn') THEN 0
              WHEN p.state = 'terminated' THEN p.served_weeks ELSE p.weeks END
$$;
CREATE FUNCTION units_held(p placement) RETURNS int LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN p.state IN ('rejected', 'withdrawn') THEN 0 ELSE p.units END
$$;
CREATE FUNCTION move_weeks() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE student_entitlement SET committed_weeks = committed_weeks - weeks_held(OLD),
        committed_units = committed_units - units_held(OLD)
      WHERE student_id = OLD.student_id AND (TG_OP = 'DELETE' OR OLD.student_id <> NEW.student_id);
  END IF;
  IF TG_OP = 'INSERT' OR (TG_OP = 'UPDATE' AND OLD.student_id <> NEW.student_id) THEN
    UPDATE student_entitlement SET committed_weeks = committed_weeks + weeks_held(NEW),
        committed_units = committed_units + units_held(NEW)
      WHERE student_id = NEW.student_id;
  ELSIF TG_OP = 'UPDATE'
      AND (weeks_held(NEW), units_held(NEW)) IS DISTINCT FROM (weeks_held(OLD), units_held(OLD)) THEN
    UPDATE student_entitlement
      SET committed_weeks = committed_weeks + weeks_held(NEW) - weeks_held(OLD),
          committed_units = committed_units + units_held(NEW) - units_held(OLD)
      WHERE student_id = NEW.student_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER placement_moves_the_students_weeks AFTER INSERT OR UPDATE OR DELETE ON placement
  FOR EACH ROW EXECUTE FUNCTION move_weeks();
`;
