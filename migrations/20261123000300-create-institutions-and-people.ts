import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly } from './forward-only.js';

/** Hubs, provinces, universities, students with their entitlement, supervisors. */
export class CreateInstitutionsAndPeople20261123000300 implements MigrationInterface {
  name = 'CreateInstitutionsAndPeople20261123000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  down = forwardOnly;
}

const sql = `
CREATE TABLE hub (
  code text PRIMARY KEY,
  name_en text NOT NULL,
  name_ko text NOT NULL,
  name_fr text NOT NULL
);
CREATE TABLE province (
  code text PRIMARY KEY,
  name_en text NOT NULL,
  name_ko text NOT NULL,
  name_fr text NOT NULL,
  time_zone text NOT NULL,
  hub text NOT NULL REFERENCES hub (code)
);

CREATE TABLE university (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  kind text NOT NULL CONSTRAINT university_kind_is_known CHECK (kind IN ('home', 'host')),
  name_en text NOT NULL CONSTRAINT university_name_is_short CHECK (length(name_en) BETWEEN 1 AND 200),
  name_ko text,
  name_fr text,
  city text NOT NULL,
  province_code text REFERENCES province (code),
  time_zone text NOT NULL,
  ror_id text CONSTRAINT university_ror_id_is_unique UNIQUE,
  hub text REFERENCES hub (code),
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CONSTRAINT university_name_is_unique UNIQUE (name_en, city),
  CONSTRAINT university_host_has_province_and_hub
    CHECK (kind = 'home' OR (province_code IS NOT NULL AND hub IS NOT NULL))
);
CREATE INDEX university_by_kind_and_name ON university (kind, name_en, id);

CREATE TABLE university_domain (
  domain citext CONSTRAINT university_domain_belongs_to_one PRIMARY KEY,
  university_id uuid NOT NULL REFERENCES university (id) ON DELETE CASCADE
);
CREATE INDEX university_domain_by_university ON university_domain (university_id);

CREATE TABLE student (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  account_id uuid NOT NULL CONSTRAINT student_has_one_account UNIQUE REFERENCES account (id),
  university_id uuid NOT NULL REFERENCES university (id),
  name_hangul text,
  passport_surname text,
  passport_given_names text,
  born_on date CONSTRAINT student_born_on_is_a_birth_date CHECK (born_on > '1920-01-01'),
  college text,
  major text,
  track text CONSTRAINT student_track_is_known
    CHECK (track IN ('energy', 'healthcare', 'automotive', 'core_ai')),
  level text CONSTRAINT student_level_is_known
    CHECK (level IN ('undergraduate', 'combined', 'masters', 'doctoral')),
  semesters_left int CONSTRAINT student_semesters_left_is_small CHECK (semesters_left BETWEEN 0 AND 20),
  gpa numeric(4, 2),
  gpa_scale numeric(4, 2),
  phone text,
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CONSTRAINT student_gpa_is_within_its_scale
    CHECK ((gpa IS NULL) = (gpa_scale IS NULL) AND (gpa IS NULL OR gpa BETWEEN 0 AND gpa_scale))
);
CREATE INDEX student_by_university ON student (university_id, created_at, id);

-- The ceilings of the programme, for life. Moved by triggers on placement and award only.
CREATE TABLE student_entitlement (
  student_id uuid PRIMARY KEY REFERENCES student (id),
  committed_weeks int NOT NULL DEFAULT 0
    CONSTRAINT student_has_at_most_36_weeks CHECK (committed_weeks BETWEEN 0 AND 36),
  committed_cents bigint NOT NULL DEFAULT 0
    CONSTRAINT student_has_at_most_12000_dollars CHECK (committed_cents BETWEEN 0 AND 1200000),
  committed_units int NOT NULL DEFAULT 0
    CONSTRAINT student_has_at_most_two_units CHECK (committed_units BETWEEN 0 AND 2)
);
CREATE FUNCTION open_entitlement() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO student_entitlement (student_id) VALUES (NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER student_has_an_entitlement AFTER INSERT ON student
  FOR EACH ROW EXECUTE FUNCTION open_entitlement();

CREATE TABLE supervisor (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  account_id uuid CONSTRAINT supervisor_has_one_account UNIQUE REFERENCES account (id),
  university_id uuid NOT NULL REFERENCES university (id),
  name text NOT NULL CONSTRAINT supervisor_name_is_short CHECK (length(name) BETWEEN 1 AND 200),
  email citext CONSTRAINT supervisor_email_is_unique UNIQUE,
  department text,
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now()
);
CREATE INDEX supervisor_by_university ON supervisor (university_id, name, id);
`;
