import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly } from './forward-only.js';

/** Calls with versioned rule sets; projects, their search text and their numbered seats. */
export class CreateCallsAndProjects20261123000400 implements MigrationInterface {
  name = 'CreateCallsAndProjects20261123000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  down = forwardOnly;
}

const sql = `
CREATE TABLE call (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  code text NOT NULL CONSTRAINT call_code_is_unique UNIQUE,
  programme text NOT NULL CONSTRAINT call_programme_is_known CHECK (programme IN ('GRI', 'GRA')),
  year int NOT NULL CONSTRAINT call_year_is_plausible CHECK (year BETWEEN 2015 AND 2100),
  title_en text NOT NULL,
  title_ko text NOT NULL,
  title_fr text NOT NULL,
  state text NOT NULL DEFAULT 'draft'
    CONSTRAINT call_state_is_known CHECK (state IN ('draft', 'published')),
  opens_at timestamptz NOT NULL,
  closes_at timestamptz NOT NULL,
  time_zone text NOT NULL,
  closes_at_wording text NOT NULL,
  rule_set_id uuid,
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CONSTRAINT call_closes_after_it_opens CHECK (closes_at > opens_at),
  CONSTRAINT call_published_has_rules CHECK (state = 'draft' OR rule_set_id IS NOT NULL)
);
CREATE TABLE rule_set (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  call_id uuid NOT NULL REFERENCES call (id),
  version int NOT NULL CONSTRAINT rule_set_version_counts_from_one CHECK (version >= 1),
  rules jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CONSTRAINT rule_set_has_one_of_each_version UNIQUE (call_id, version),
  CONSTRAINT rule_set_belongs_to_its_call UNIQUE (id, call_id)
);
CREATE TRIGGER rule_set_is_append_only BEFORE UPDATE OR DELETE ON rule_set
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE call ADD CONSTRAINT call_uses_its_own_rule_set
  FOREIGN KEY (rule_set_id, id) REFERENCES rule_set (id, call_id);

INSERT INTO legal_transition (machine, from_state, to_state) VALUES
  ('call', '', 'draft'), ('call', 'draft', 'published');
CREATE TRIGGER call_records_its_state AFTER INSERT OR UPDATE OF state ON call
  FOR EACH ROW EXECUTE FUNCTION record_state('call');

CREATE TABLE project (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  call_id uuid NOT NULL REFERENCES call (id),
  university_id uuid NOT NULL REFERENCES university (id),
  supervisor_id uuid REFERENCES supervisor (id),
  title text NOT NULL CONSTRAINT project_title_is_short CHECK (length(title) BETWEEN 1 AND 500),
  title_fr text CONSTRAINT project_title_fr_is_short CHECK (length(title_fr) <= 500),
  summary text NOT NULL DEFAULT ''
    CONSTRAINT project_summary_is_short CHECK (length(summary) <= 10000),
  field text NOT NULL CONSTRAINT project_field_is_known
    CHECK (field IN ('energy', 'healthcare', 'automotive', 'core_ai', 'other')),
  province_code text REFERENCES province (code),
  city text NOT NULL,
  language text NOT NULL
    CONSTRAINT project_language_is_known CHECK (language IN ('en', 'fr', 'either')),
  weeks int NOT NULL CONSTRAINT project_weeks_is_one_to_36 CHECK (weeks BETWEEN 1 AND 36),
  starts_on_earliest date,
  skills text[] NOT NULL DEFAULT '{}',
  state text NOT NULL DEFAULT 'draft' CONSTRAINT project_state_is_known
    CHECK (state IN ('draft', 'submitted', 'returned', 'published', 'closed', 'withdrawn')),
  return_reason text,
  external_id text,
  search_text text NOT NULL DEFAULT '',
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CONSTRAINT project_belongs_to_one_call UNIQUE (id, call_id),
  CONSTRAINT project_external_id_is_unique_in_its_call UNIQUE (call_id, external_id),
  CONSTRAINT project_returned_says_why CHECK (state <> 'returned' OR return_reason IS NOT NULL)
);
CREATE INDEX project_by_title ON project (title, id);
CREATE INDEX project_by_call_and_title ON project (call_id, state, title, id);
CREATE INDEX project_by_field ON project (field, title, id);
CREATE INDEX project_by_province ON project (province_code, title, id);
CREATE INDEX project_by_university ON project (university_id, title, id);
CREATE INDEX project_by_supervisor ON project (supervisor_id);
CREATE INDEX project_by_words ON project USING gin (search_text gin_trgm_ops);

CREATE FUNCTION fill_project_search_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT lower(concat_ws(' ', NEW.title, NEW.title_fr, NEW.city, array_to_string(NEW.skills, ' '),
      u.name_en, u.name_fr, u.name_ko, NEW.summary))
    INTO NEW.search_text FROM university u WHERE u.id = NEW.university_id;
  NEW.search_text := coalesce(NEW.search_text, '');
  RETURN NEW;
END $$;
CREATE TRIGGER project_fills_its_search_text
  BEFORE INSERT OR UPDATE OF title, title_fr, city, skills, summary, university_id ON project
  FOR EACH ROW EXECUTE FUNCTION fill_project_search_text();

INSERT INTO legal_transition (machine, from_state, to_state) VALUES
  ('project', '', 'draft'), ('project', 'draft', 'submitted'), ('project', 'returned', 'submitted'),
  ('project', 'submitted', 'returned'), ('project', 'submitted', 'published'),
  ('project', 'published', 'closed'), ('project', 'draft', 'withdrawn'),
  ('project', 'returned', 'withdrawn'), ('project', 'submitted', 'withdrawn'),
  ('project', 'published', 'withdrawn');
CREATE TRIGGER project_records_its_state AFTER INSERT OR UPDATE OF state ON project
  FOR EACH ROW EXECUTE FUNCTION record_state('project');

-- Capacity is the number of rows; an open offer or a placement holds its seat.
CREATE TABLE project_seat (
  project_id uuid NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  seat int NOT NULL CONSTRAINT project_has_at_most_five_seats CHECK (seat BETWEEN 1 AND 5),
  held_by uuid,
  held_as text CONSTRAINT project_seat_holder_is_known CHECK (held_as IN ('offer', 'placement')),
  PRIMARY KEY (project_id, seat),
  CONSTRAINT project_seat_holder_is_complete CHECK ((held_by IS NULL) = (held_as IS NULL))
);
CREATE INDEX project_seat_free ON project_seat (project_id) WHERE held_by IS NULL;

-- The lowest free seat that nobody is about to take, held before its holder's row exists.
CREATE FUNCTION take_seat(project uuid, holder uuid, kind text) RETURNS int
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE project_seat SET held_by = holder, held_as = kind
    WHERE (project_id, seat) = (SELECT s.project_id, s.seat FROM project_seat s
      WHERE s.project_id = project AND s.held_by IS NULL
      ORDER BY s.seat LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING seat
$$;

-- Argument: what kind of holder the table is. A seat that somebody else holds is refused.
CREATE FUNCTION hold_seat() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.seat IS NOT NULL
     AND (TG_OP = 'DELETE' OR (NEW.project_id, NEW.seat) IS DISTINCT FROM (OLD.project_id, OLD.seat)) THEN
    UPDATE project_seat SET held_by = NULL, held_as = NULL
      WHERE project_id = OLD.project_id AND seat = OLD.seat AND held_by = OLD.id;
  END IF;
  IF TG_OP <> 'DELETE' AND NEW.seat IS NOT NULL
     AND (TG_OP = 'INSERT' OR (NEW.project_id, NEW.seat) IS DISTINCT FROM (OLD.project_id, OLD.seat)) THEN
    UPDATE project_seat SET held_by = NEW.id, held_as = TG_ARGV[0]
      WHERE project_id = NEW.project_id AND seat = NEW.seat
        AND (held_by IS NULL OR held_by = NEW.id);
    IF NOT FOUND THEN
      PERFORM refuse_breach('project_seat_has_one_holder', 'the seat is held or does not exist',
        'unique_violation');
    END IF;
  END IF;
  RETURN NULL;
END $$;
`;
