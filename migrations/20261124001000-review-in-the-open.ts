import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly } from './forward-only.js';

/** Rubrics, who reviews, and reviews: one row from the assignment to what was handed in. */
export class ReviewInTheOpen20261124001000 implements MigrationInterface {
  name = 'ReviewInTheOpen20261124001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(roles);
    await runner.query(rubrics);
    await runner.query(reviewers);
    await runner.query(reviews);
    await runner.query(promises);
  }

  down = forwardOnly;
}

const roles = `
ALTER TABLE role_grant DROP CONSTRAINT role_grant_role_is_known;
ALTER TABLE role_grant ADD CONSTRAINT role_grant_role_is_known CHECK (role IN (
  'student', 'university_coordinator', 'programme_coordinator', 'reviewer', 'supervisor',
  'host_office', 'adviser', 'admin'));
`;

const rubrics = `
-- Criteria as data; a version is never edited, the newest of a call is the one to write under.
CREATE TABLE rubric (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  call_id uuid NOT NULL REFERENCES call (id),
  version int NOT NULL CONSTRAINT rubric_version_is_counted_from_one CHECK (version >= 1),
  criteria jsonb NOT NULL CONSTRAINT rubric_has_some_criteria
    CHECK (jsonb_typeof(criteria) = 'array' AND jsonb_array_length(criteria) BETWEEN 1 AND 12),
  created_by uuid REFERENCES account (id),
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CONSTRAINT rubric_one_of_each_version UNIQUE (call_id, version),
  CONSTRAINT rubric_belongs_to_one_call UNIQUE (id, call_id)
);
CREATE TRIGGER rubric_is_append_only BEFORE UPDATE OR DELETE ON rubric
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON rubric TO danpung_app;
`;

const reviewers = `
-- What an account brings to reviewing; the plan and the conflicts of interest read it.
CREATE TABLE reviewer (
  account_id uuid PRIMARY KEY REFERENCES account (id),
  university_id uuid REFERENCES university (id),
  department text CONSTRAINT reviewer_department_is_short CHECK (length(department) BETWEEN 1 AND 200),
  fields text[] NOT NULL DEFAULT '{}' CONSTRAINT reviewer_fields_are_known
    CHECK (fields <@ ARRAY['energy', 'healthcare', 'automotive', 'core_ai']),
  languages text[] NOT NULL DEFAULT '{ko,en}' CONSTRAINT reviewer_languages_are_known
    CHECK (languages <@ ARRAY['ko', 'en', 'fr']),
  most_reviews int CONSTRAINT reviewer_most_reviews_is_not_negative CHECK (most_reviews >= 0),
  is_active boolean NOT NULL DEFAULT true,
  updated_at timestamptz NOT NULL DEFAULT app_now(),
  version int NOT NULL DEFAULT 1
);
GRANT SELECT, INSERT, UPDATE ON reviewer TO danpung_app;

CREATE TABLE reviewer_absence (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  account_id uuid NOT NULL REFERENCES reviewer (account_id),
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  CONSTRAINT reviewer_absence_ends_after_it_starts CHECK (ends_on >= starts_on)
);
CREATE INDEX reviewer_absence_by_reviewer ON reviewer_absence (account_id, starts_on);
GRANT SELECT, INSERT, DELETE ON reviewer_absence TO danpung_app;
`;

const reviews = `
CREATE TABLE review (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  application_id uuid NOT NULL,
  call_id uuid NOT NULL,
  reviewer_id uuid NOT NULL REFERENCES account (id),
  rubric_id uuid NOT NULL,
  state text NOT NULL DEFAULT 'assigned' CONSTRAINT review_state_is_known
    CHECK (state IN ('assigned', 'started', 'submitted', 'abstained', 'cancelled')),
  origin text NOT NULL CONSTRAINT review_origin_is_known
    CHECK (origin IN ('own', 'manual', 'rule', 'plan')),
  assigned_by uuid REFERENCES account (id),
  assigned_at timestamptz NOT NULL DEFAULT app_now(),
  started_at timestamptz,
  submitted_at timestamptz,
  scores jsonb NOT NULL DEFAULT '{}'
    CONSTRAINT review_scores_are_an_object CHECK (jsonb_typeof(scores) = 'object'),
  comments jsonb NOT NULL DEFAULT '{}'
    CONSTRAINT review_comments_are_an_object CHECK (jsonb_typeof(comments) = 'object'),
  recommendation text CONSTRAINT review_recommendation_is_known
    CHECK (recommendation IN ('strong_yes', 'yes', 'maybe', 'no', 'strong_no')),
  comment text NOT NULL DEFAULT '' CONSTRAINT review_comment_is_short CHECK (length(comment) <= 10000),
  private_note text NOT NULL DEFAULT ''
    CONSTRAINT review_private_note_is_short CHECK (length(private_note) <= 10000),
  -- The weighted mean of the scores, 1 to 5; the trigger below writes it.
  total numeric(4, 3),
  updated_at timestamptz NOT NULL DEFAULT app_now(),
  version int NOT NULL DEFAULT 1,
  CONSTRAINT review_is_of_the_application
    FOREIGN KEY (application_id, call_id) REFERENCES application (id, call_id),
  CONSTRAINT review_uses_a_rubric_of_its_call
    FOREIGN KEY (rubric_id, call_id) REFERENCES rubric (id, call_id),
  CONSTRAINT review_submitted_is_whole CHECK ((state = 'submitted') = (submitted_at IS NOT NULL)
    AND (state = 'submitted') = (total IS NOT NULL)
    AND (state <> 'submitted' OR recommendation IS NOT NULL)),
  CONSTRAINT review_started_has_its_instant
    CHECK (state NOT IN ('started', 'submitted') OR started_at IS NOT NULL),
  CONSTRAINT review_assigned_is_untouched CHECK (state <> 'assigned' OR started_at IS NULL)
);
CREATE UNIQUE INDEX review_one_a_reviewer ON review (application_id, reviewer_id)
  WHERE state <> 'cancelled';
CREATE INDEX review_by_reviewer ON review (reviewer_id, call_id, state);
CREATE INDEX review_by_call ON review (call_id, state);

INSERT INTO legal_transition (machine, from_state, to_state) VALUES
  ('review', '', 'assigned'), ('review', 'assigned', 'started'), ('review', 'started', 'submitted'),
  ('review', 'submitted', 'started'), ('review', 'assigned', 'abstained'),
  ('review', 'started', 'abstained'), ('review', 'assigned', 'cancelled');
CREATE TRIGGER review_records_its_state AFTER INSERT OR UPDATE OF state ON review
  FOR EACH ROW EXECUTE FUNCTION record_state('review');
GRANT SELECT, INSERT, UPDATE ON review TO danpung_app;
`;

const promises = `
-- Whole scores of criteria that the rubric names; all of them when it is handed in.
CREATE FUNCTION weigh_the_scores() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  named jsonb;
BEGIN
  -- Anything but an object is refused by its own check.
  IF jsonb_typeof(NEW.scores) <> 'object' THEN RETURN NEW; END IF;
  SELECT criteria INTO named FROM rubric WHERE id = NEW.rubric_id;
  IF EXISTS (SELECT FROM jsonb_each(NEW.scores) s WHERE jsonb_typeof(s.value) <> 'number'
      OR s.value::text !~ '^[1-5]$'
      OR NOT EXISTS (SELECT FROM jsonb_array_elements(named) c WHERE c ->> 'key' = s.key)) THEN
    PERFORM refuse_breach('review_scores_are_whole_and_known',
      'a score is one of 1 to 5 for a criterion of the rubric');
  END IF;
  NEW.total := NULL;
  IF NEW.state = 'submitted' THEN
    IF EXISTS (SELECT FROM jsonb_array_elements(named) c
        WHERE NOT NEW.scores ? (c ->> 'key')) THEN
      PERFORM refuse_breach('review_submitted_scores_every_criterion',
        'a review that is handed in scores every criterion');
    END IF;
    SELECT sum((c ->> 'weight')::numeric * (NEW.scores ->> (c ->> 'key'))::int)
        / sum((c ->> 'weight')::numeric)
      INTO NEW.total FROM jsonb_array_elements(named) c;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER review_scores_are_whole_and_known
  BEFORE INSERT OR UPDATE OF state, scores, rubric_id, total ON review
  FOR EACH ROW EXECUTE FUNCTION weigh_the_scores();

-- Nobody reviews students of the university that is their own.
CREATE FUNCTION refuse_review_of_own_university() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (
      SELECT FROM application a JOIN student s ON s.id = a.student_id
      WHERE a.id = NEW.application_id AND s.university_id::text IN (
        SELECT university_id::text FROM reviewer WHERE account_id = NEW.reviewer_id
        UNION ALL
        SELECT scope_id FROM role_grant
        WHERE account_id = NEW.reviewer_id AND role = 'university_coordinator')) THEN
    PERFORM refuse_breach('review_is_by_another_university',
      'nobody reviews students of their own university');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER review_is_by_another_university
  BEFORE INSERT OR UPDATE OF reviewer_id, application_id ON review
  FOR EACH ROW EXECUTE FUNCTION refuse_review_of_own_university();

-- What a review is of, and by whom, does not change; a text is written while it is open.
CREATE FUNCTION keep_the_review() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF (OLD.application_id, OLD.call_id, OLD.reviewer_id, OLD.assigned_at)
      IS DISTINCT FROM (NEW.application_id, NEW.call_id, NEW.reviewer_id, NEW.assigned_at) THEN
    PERFORM refuse_breach('review_keeps_its_application_and_reviewer',
      'a review stays with its application and its reviewer');
  END IF;
  IF OLD.state = 'submitted' AND NEW.state = 'submitted'
      AND (OLD.scores, OLD.comments, OLD.recommendation, OLD.comment, OLD.rubric_id)
        IS DISTINCT FROM
        (NEW.scores, NEW.comments, NEW.recommendation, NEW.comment, NEW.rubric_id) THEN
    PERFORM refuse_breach('review_submitted_is_not_rewritten',
      'what was handed in is reopened before it is changed');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER review_keeps_its_application_and_reviewer BEFORE UPDATE ON review
  FOR EACH ROW EXECUTE FUNCTION keep_the_review();
`;
