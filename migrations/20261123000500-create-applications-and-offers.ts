import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly } from './forward-only.js';

/** Applications with ranked choices and the deadline; offers that hold a seat while open. */
export class CreateApplicationsAndOffers20261123000500 implements MigrationInterface {
  name = 'CreateApplicationsAndOffers20261123000500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  down = forwardOnly;
}

const sql = `
CREATE TABLE application (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  student_id uuid NOT NULL REFERENCES student (id),
  call_id uuid NOT NULL REFERENCES call (id),
  rule_set_id uuid NOT NULL,
  state text NOT NULL DEFAULT 'draft' CONSTRAINT application_state_is_known CHECK (state IN (
    'draft', 'submitted', 'returned', 'nominated', 'endorsed', 'under_consideration', 'waitlisted',
    'offered', 'accepted', 'declined', 'expired', 'rejected', 'withdrawn')),
  statement text NOT NULL DEFAULT ''
    CONSTRAINT application_statement_is_short CHECK (length(statement) <= 10000),
  submitted_at timestamptz,
  submitted_until timestamptz,
  return_reason text,
  editable_until timestamptz,
  decision_reason text,
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  updated_at timestamptz NOT NULL DEFAULT app_now(),
  CONSTRAINT application_uses_rules_of_its_call
    FOREIGN KEY (rule_set_id, call_id) REFERENCES rule_set (id, call_id),
  CONSTRAINT application_submitted_has_its_instant
    CHECK (state IN ('draft', 'withdrawn') OR submitted_at IS NOT NULL),
  CONSTRAINT application_is_submitted_in_time CHECK (
    (submitted_at IS NULL) = (submitted_until IS NULL) AND submitted_at < submitted_until),
  CONSTRAINT application_returned_says_why CHECK (state <> 'returned' OR return_reason IS NOT NULL),
  CONSTRAINT application_rejected_says_why CHECK (state <> 'rejected' OR decision_reason IS NOT NULL),
  CONSTRAINT application_belongs_to_one_student UNIQUE (id, student_id),
  CONSTRAINT application_belongs_to_one_call UNIQUE (id, call_id)
);
CREATE UNIQUE INDEX application_one_live_per_call ON application (student_id, call_id)
  WHERE state NOT IN ('withdrawn', 'rejected', 'declined', 'expired');
-- A draft stands in lists where it was begun.
CREATE INDEX application_by_age ON application (coalesce(submitted_at, created_at) DESC, id DESC);
CREATE INDEX application_by_call_and_state
  ON application (call_id, state, coalesce(submitted_at, created_at) DESC, id DESC);
CREATE INDEX application_by_state
  ON application (state, coalesce(submitted_at, created_at) DESC, id DESC);

INSERT INTO legal_transition (machine, from_state, to_state) VALUES
  ('application', '', 'draft'), ('application', 'draft', 'submitted'),
  ('application', 'returned', 'submitted'), ('application', 'submitted', 'returned'),
  ('application', 'nominated', 'returned'), ('application', 'submitted', 'nominated'),
  ('application', 'nominated', 'endorsed'), ('application', 'endorsed', 'under_consideration'),
  ('application', 'endorsed', 'offered'), ('application', 'under_consideration', 'offered'),
  ('application', 'under_consideration', 'waitlisted'), ('application', 'waitlisted', 'offered'),
  ('application', 'offered', 'accepted'), ('application', 'offered', 'declined'),
  ('application', 'offered', 'expired'), ('application', 'offered', 'endorsed'),
  ('application', 'endorsed', 'accepted'), ('application', 'under_consideration', 'accepted'),
  ('application', 'waitlisted', 'accepted'),
  ('application', 'submitted', 'rejected'), ('application', 'nominated', 'rejected'),
  ('application', 'endorsed', 'rejected'), ('application', 'under_consideration', 'rejected'),
  ('application', 'waitlisted', 'rejected'),
  ('application', 'draft', 'withdrawn'), ('application', 'submitted', 'withdrawn'),
  ('application', 'returned', 'withdrawn'), ('application', 'nominated', 'withdrawn'),
  ('application', 'endorsed', 'withdrawn'), ('application', 'under_consideration', 'withdrawn'),
  ('application', 'waitlisted', 'withdrawn'), ('application', 'offered', 'withdrawn');
CREATE TRIGGER application_records_its_state AFTER INSERT OR UPDATE OF state ON application
  FOR EACH ROW EXECUTE FUNCTION record_state('application');

-- Decided on the server's clock, with the call locked for share: a deadline cannot move under it.
CREATE FUNCTION refuse_late_submission() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  c call;
  until timestamptz;
  at timestamptz;
BEGIN
  SELECT * INTO c FROM call WHERE id = NEW.call_id FOR SHARE;
  at := app_now();
  until := CASE WHEN OLD.state = 'returned' THEN coalesce(OLD.editable_until, c.closes_at)
           ELSE c.closes_at END;
  IF c.state <> 'published' OR at < c.opens_at OR at >= until THEN
    PERFORM refuse_breach('application_is_submitted_before_the_deadline', 'the call is not open');
  END IF;
  NEW.submitted_at := at;
  NEW.submitted_until := until;
  RETURN NEW;
END $$;
CREATE TRIGGER application_is_submitted_before_the_deadline BEFORE UPDATE OF state ON application
  FOR EACH ROW WHEN (NEW.state = 'submitted' AND OLD.state IS DISTINCT FROM 'submitted')
  EXECUTE FUNCTION refuse_late_submission();

-- Runs before the trigger above (by name): what the caller wrote is looked at, not the server's.
CREATE FUNCTION refuse_chosen_instant() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse_breach('application_instant_is_the_servers', 'an instant of submission is not chosen');
  RETURN NULL;
END $$;
CREATE TRIGGER application_instant_is_the_servers
  BEFORE UPDATE OF submitted_at, submitted_until ON application
  FOR EACH ROW WHEN ((NEW.submitted_at, NEW.submitted_until)
      IS DISTINCT FROM (OLD.submitted_at, OLD.submitted_until)
    AND NOT (NEW.state = 'submitted' AND OLD.state IS DISTINCT FROM 'submitted'))
  EXECUTE FUNCTION refuse_chosen_instant();
CREATE TRIGGER application_begins_unsubmitted BEFORE INSERT ON application
  FOR EACH ROW WHEN (NEW.submitted_at IS NOT NULL OR NEW.submitted_until IS NOT NULL)
  EXECUTE FUNCTION refuse_chosen_instant();

CREATE TABLE application_choice (
  application_id uuid NOT NULL,
  call_id uuid NOT NULL,
  rank int NOT NULL CONSTRAINT application_choice_rank_is_small CHECK (rank BETWEEN 1 AND 20),
  project_id uuid NOT NULL,
  starts_on date,
  weeks int CONSTRAINT application_choice_weeks_is_one_to_36 CHECK (weeks BETWEEN 1 AND 36),
  CONSTRAINT application_choice_has_one_of_each_rank PRIMARY KEY (application_id, rank),
  CONSTRAINT application_choice_names_a_project_once UNIQUE (application_id, project_id),
  CONSTRAINT application_choice_is_of_the_application
    FOREIGN KEY (application_id, call_id) REFERENCES application (id, call_id) ON DELETE CASCADE,
  CONSTRAINT application_choice_is_of_the_same_call
    FOREIGN KEY (project_id, call_id) REFERENCES project (id, call_id)
);
CREATE INDEX application_choice_by_project ON application_choice (project_id);

CREATE TABLE offer (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  application_id uuid NOT NULL,
  student_id uuid NOT NULL,
  project_id uuid NOT NULL REFERENCES project (id),
  seat int,
  starts_on date NOT NULL CONSTRAINT offer_starts_on_a_real_day CHECK (isfinite(starts_on)),
  weeks int NOT NULL CONSTRAINT offer_weeks_is_one_to_36 CHECK (weeks BETWEEN 1 AND 36),
  state text NOT NULL DEFAULT 'open' CONSTRAINT offer_state_is_known
    CHECK (state IN ('open', 'accepted', 'declined', 'expired', 'rescinded')),
  expires_at timestamptz NOT NULL,
  decline_reason text,
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CONSTRAINT offer_is_of_the_students_application
    FOREIGN KEY (application_id, student_id) REFERENCES application (id, student_id),
  CONSTRAINT offer_holds_a_seat_of_the_project
    FOREIGN KEY (project_id, seat) REFERENCES project_seat (project_id, seat),
  CONSTRAINT offer_one_a_seat UNIQUE (project_id, seat),
  CONSTRAINT offer_open_holds_a_seat CHECK ((state = 'open') = (seat IS NOT NULL))
);
CREATE UNIQUE INDEX offer_one_open_per_student ON offer (student_id) WHERE state = 'open';
CREATE INDEX offer_by_application ON offer (application_id, created_at);
CREATE INDEX offer_by_state ON offer (state, created_at DESC, id DESC);
CREATE INDEX offer_by_expiry ON offer (expires_at) WHERE state = 'open';

INSERT INTO legal_transition (machine, from_state, to_state) VALUES
  ('offer', '', 'open'), ('offer', 'open', 'accepted'), ('offer', 'open', 'declined'),
  ('offer', 'open', 'expired'), ('offer', 'open', 'rescinded');
CREATE TRIGGER offer_records_its_state AFTER INSERT OR UPDATE OF state ON offer
  FOR EACH ROW EXECUTE FUNCTION record_state('offer');
CREATE TRIGGER offer_holds_its_seat AFTER INSERT OR DELETE OR UPDATE OF project_id, seat ON offer
  FOR EACH ROW EXECUTE FUNCTION hold_seat('offer');
`;
