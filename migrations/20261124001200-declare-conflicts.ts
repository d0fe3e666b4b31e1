import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly } from './forward-only.js';

/** Conflicts of interest, declared and inferred, and what they and blind review hide from whom. */
export class DeclareConflicts20261124001200 implements MigrationInterface {
  name = 'DeclareConflicts20261124001200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(declared);
    await runner.query(inferred);
    await runner.query(hidden);
    await runner.query(promises);
  }

  down = forwardOnly;
}

const declared = `
CREATE TABLE conflict_of_interest (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  application_id uuid NOT NULL REFERENCES application (id),
  account_id uuid NOT NULL REFERENCES account (id),
  kind text NOT NULL CONSTRAINT conflict_of_interest_kind_is_known
    CHECK (kind IN ('family', 'teacher', 'co_author', 'employer', 'dispute', 'other')),
  words text NOT NULL DEFAULT ''
    CONSTRAINT conflict_of_interest_words_are_short CHECK (length(words) <= 2000),
  declared_by uuid NOT NULL REFERENCES account (id),
  declared_at timestamptz NOT NULL DEFAULT app_now(),
  lifted_by uuid REFERENCES account (id),
  lifted_at timestamptz,
  CONSTRAINT conflict_of_interest_lifted_is_whole
    CHECK ((lifted_by IS NULL) = (lifted_at IS NULL)),
  CONSTRAINT conflict_of_interest_is_lifted_by_another CHECK (lifted_by <> account_id)
);
CREATE UNIQUE INDEX conflict_of_interest_declared_once
  ON conflict_of_interest (account_id, application_id) WHERE lifted_at IS NULL;
CREATE INDEX conflict_of_interest_by_application ON conflict_of_interest (application_id);
GRANT SELECT, INSERT, UPDATE (lifted_by, lifted_at) ON conflict_of_interest TO danpung_app;
`;

const inferred = `
CREATE INDEX reference_request_by_address ON reference_request (email);
CREATE INDEX application_by_home_supervisor ON application (lower(home_supervisor_email));

-- Who could judge: nearness to an applicant matters to nobody else.
CREATE VIEW judging_account AS
  SELECT DISTINCT g.account_id, a.email
  FROM role_grant g JOIN account a ON a.id = g.account_id
  WHERE g.role IN ('reviewer', 'programme_coordinator', 'university_coordinator');

CREATE VIEW conflict AS
  SELECT account_id, application_id, 'declared' AS origin
    FROM conflict_of_interest WHERE lifted_at IS NULL
  UNION ALL
  SELECT j.account_id, r.application_id, 'referee'
    FROM judging_account j JOIN reference_request r ON r.email = j.email
  UNION ALL
  SELECT j.account_id, a.id, 'home_supervisor'
    FROM judging_account j JOIN application a ON lower(a.home_supervisor_email) = lower(j.email::text)
  UNION ALL
  SELECT v.account_id, a.id, 'department'
    FROM reviewer v JOIN student s ON s.university_id = v.university_id
      AND lower(v.department) IN (lower(s.major), lower(s.college))
    JOIN application a ON a.student_id = s.id
  UNION ALL
  SELECT j.account_id, x.application_id, 'chosen_supervisor'
    FROM judging_account j JOIN supervisor v ON v.account_id = j.account_id
    JOIN project p ON p.supervisor_id = v.id
    JOIN application_choice x ON x.project_id = p.id
  UNION ALL
  -- Whose intern the student was before, or with whose home supervisor one shared an intern.
  SELECT j.account_id, a.id, 'past_supervision'
    FROM judging_account j JOIN supervisor v ON v.account_id = j.account_id
    JOIN project p ON p.supervisor_id = v.id
    JOIN placement l ON l.project_id = p.id AND l.state NOT IN ('rejected', 'withdrawn')
    JOIN application past ON past.id = l.application_id
    JOIN application a ON a.id <> past.id AND (a.student_id = past.student_id
      OR lower(a.home_supervisor_email) = lower(past.home_supervisor_email));

CREATE FUNCTION has_conflict(account uuid, application uuid) RETURNS boolean
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM conflict WHERE account_id = account AND application_id = application)
$$;
`;

const hidden = `
-- Where review is blind, who has one to write does not meet the application with its names.
CREATE VIEW blind_review AS
  SELECT v.reviewer_id AS account_id, v.application_id
  FROM review v JOIN application a ON a.id = v.application_id
  JOIN rule_set r ON r.id = a.rule_set_id
  WHERE v.state IN ('assigned', 'started') AND a.state IN ('submitted', 'nominated')
    AND (r.rules ->> 'reviewIsBlind')::boolean;

CREATE VIEW hidden_application AS
  SELECT account_id, application_id FROM conflict
  UNION ALL
  SELECT account_id, application_id FROM blind_review;

GRANT SELECT ON judging_account, conflict, blind_review, hidden_application TO danpung_app;
`;

const promises = `
CREATE FUNCTION refuse_review_in_conflict() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.state IN ('assigned', 'started', 'submitted')
      AND (TG_OP = 'INSERT' OR NEW.state <> OLD.state)
      AND has_conflict(NEW.reviewer_id, NEW.application_id) THEN
    PERFORM refuse_breach('review_is_without_conflict',
      'nobody reviews where they have a conflict of interest');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER review_is_without_conflict BEFORE INSERT OR UPDATE OF state ON review
  FOR EACH ROW EXECUTE FUNCTION refuse_review_in_conflict();
`;
