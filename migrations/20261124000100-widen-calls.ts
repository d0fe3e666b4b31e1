import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly } from './forward-only.js';

/** Programme years; who made a version of rules and why; drafts follow the newest version. */
export class WidenCalls20261124000100 implements MigrationInterface {
  name = 'WidenCalls20261124000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  down = forwardOnly;
}

const sql = `
CREATE TABLE programme_year (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  year int NOT NULL CONSTRAINT programme_year_is_named_once UNIQUE
    CONSTRAINT programme_year_is_plausible CHECK (year BETWEEN 2015 AND 2100),
  title_en text CONSTRAINT programme_year_title_en_is_short CHECK (length(title_en) BETWEEN 1 AND 200),
  title_ko text CONSTRAINT programme_year_title_ko_is_short CHECK (length(title_ko) BETWEEN 1 AND 200),
  title_fr text CONSTRAINT programme_year_title_fr_is_short CHECK (length(title_fr) BETWEEN 1 AND 200),
  opens_on date,
  ends_on date,
  note text CONSTRAINT programme_year_note_is_short CHECK (length(note) BETWEEN 1 AND 2000),
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CONSTRAINT programme_year_title_is_whole_or_absent CHECK (num_nulls(title_en, title_ko, title_fr) IN (0, 3)),
  CONSTRAINT programme_year_ends_after_it_opens CHECK (ends_on >= opens_on)
);
GRANT SELECT, INSERT, UPDATE ON programme_year TO danpung_app;

INSERT INTO programme_year (year) SELECT DISTINCT year FROM call;
ALTER TABLE call ADD CONSTRAINT call_belongs_to_a_programme_year
  FOREIGN KEY (year) REFERENCES programme_year (year);

-- A call may be drafted before anybody has described its year.
CREATE FUNCTION begin_programme_year() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.year BETWEEN 2015 AND 2100 THEN
    INSERT INTO programme_year (year) VALUES (NEW.year) ON CONFLICT DO NOTHING;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER call_begins_its_programme_year BEFORE INSERT OR UPDATE OF year ON call
  FOR EACH ROW EXECUTE FUNCTION begin_programme_year();

ALTER TABLE rule_set
  ADD COLUMN author_id uuid DEFAULT app_actor() REFERENCES account (id),
  ADD COLUMN note text CONSTRAINT rule_set_note_is_short CHECK (length(note) BETWEEN 1 AND 2000);

-- Under the lock of the call, so that no submission is judged by rules that have just been
-- replaced. What was handed in keeps its rules; a draft remembers which ones its student has seen
-- (the column comes with migration 20261124000600).
CREATE FUNCTION take_drafts_along() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE application SET rule_set_id = NEW.rule_set_id,
      rules_seen_id = coalesce(rules_seen_id, rule_set_id)
    WHERE call_id = NEW.id AND submitted_at IS NULL AND rule_set_id <> NEW.rule_set_id;
  RETURN NULL;
END $$;
CREATE TRIGGER call_takes_its_drafts_along AFTER UPDATE OF rule_set_id ON call
  FOR EACH ROW WHEN (NEW.rule_set_id IS DISTINCT FROM OLD.rule_set_id)
  EXECUTE FUNCTION take_drafts_along();
`;
