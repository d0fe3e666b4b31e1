import type { MigrationInterface, QueryRunner } from 'typeorm';
import { consentTexts } from './20261124000300-consent-texts.js';
import { forwardOnly } from './forward-only.js';

/** The whole profile of a student, language scores, passports, and consents with their texts. */
export class CompleteProfiles20261124000300 implements MigrationInterface {
  name = 'CompleteProfiles20261124000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(countries);
    await runner.query(profiles);
    await runner.query(consents);
    for (const { kind, version, ko, en, fr } of consentTexts) {
      await runner.query(
        'INSERT INTO consent_text (kind, version, ko, en, fr) VALUES ($1, $2, $3, $4, $5)',
        [kind, version, JSON.stringify(ko), JSON.stringify(en), JSON.stringify(fr)],
      );
    }
    await runner.query(effects);
    await runner.query(grants);
  }

  down = forwardOnly;
}

const countries = `
ALTER TABLE university ADD COLUMN country_code text
  CONSTRAINT university_country_is_an_iso_code CHECK (country_code ~ '^[A-Z]{2}$');
UPDATE university SET country_code = CASE kind WHEN 'home' THEN 'KR' ELSE 'CA' END;
ALTER TABLE university ALTER COLUMN country_code SET NOT NULL;
-- Homes are Korean and hosts Canadian unless somebody says otherwise.
CREATE FUNCTION suppose_country() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  NEW.country_code := coalesce(NEW.country_code, CASE NEW.kind WHEN 'home' THEN 'KR' ELSE 'CA' END);
  RETURN NEW;
END $$;
CREATE TRIGGER university_has_a_country BEFORE INSERT ON university
  FOR EACH ROW EXECUTE FUNCTION suppose_country();
`;

const profiles = `
ALTER TABLE student
  -- Some schools grade out of 100.
  ALTER COLUMN gpa TYPE numeric(5, 2),
  ALTER COLUMN gpa_scale TYPE numeric(5, 2),
  ADD COLUMN terms_done int
    CONSTRAINT student_terms_done_is_small CHECK (terms_done BETWEEN 0 AND 20),
  -- The school's own figure. Never worked out from the GPA: schools convert each in their way.
  ADD COLUMN gpa_percent numeric(5, 2)
    CONSTRAINT student_gpa_percent_is_a_percentage CHECK (gpa_percent BETWEEN 0 AND 100),
  ADD COLUMN citizenship text
    CONSTRAINT student_citizenship_is_an_iso_code CHECK (citizenship ~ '^[A-Z]{2}$'),
  ADD COLUMN military_status text CONSTRAINT student_military_status_is_known
    CHECK (military_status IN ('not_applicable', 'served', 'exempt', 'unserved')),
  ADD COLUMN military_permit_until date CONSTRAINT student_military_permit_is_of_the_unserved
    CHECK (military_permit_until IS NULL OR (military_status = 'unserved') IS TRUE),
  ADD COLUMN address text CONSTRAINT student_address_is_short CHECK (length(address) <= 300),
  ADD COLUMN emergency_contact_name text,
  ADD COLUMN emergency_contact_relation text,
  ADD COLUMN emergency_contact_phone text,
  ADD COLUMN passport_expires_on date,
  -- AES-256-GCM as <scheme>.<key id>.<nonce>.<text and tag>: a plain number does not fit in here.
  ADD COLUMN passport_number_encrypted text CONSTRAINT student_passport_number_is_encrypted
    CHECK (passport_number_encrypted ~ '^v1\\.[0-9a-f]{8}\\.[A-Za-z0-9_-]{16}\\.[A-Za-z0-9_-]{23,}$'),
  ADD COLUMN passport_last3 text CONSTRAINT student_passport_shows_three_characters
    CHECK (length(passport_last3) <= 3),
  ADD CONSTRAINT student_passport_number_has_its_ending
    CHECK ((passport_number_encrypted IS NULL) = (passport_last3 IS NULL)),
  ADD CONSTRAINT student_emergency_contact_is_whole CHECK (num_nonnulls(
    emergency_contact_name, emergency_contact_relation, emergency_contact_phone) IN (0, 3));

CREATE TABLE language_score (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  student_id uuid NOT NULL REFERENCES student (id),
  test text NOT NULL CONSTRAINT language_score_test_is_known CHECK (test IN (
    'toefl_ibt', 'toefl_itp', 'ielts', 'toeic', 'duolingo', 'tef', 'tcf')),
  score numeric(5, 2) NOT NULL,
  taken_on date NOT NULL,
  expires_on date,
  CONSTRAINT language_score_is_given_once UNIQUE (student_id, test, taken_on),
  CONSTRAINT language_score_expires_after_the_test CHECK (expires_on > taken_on),
  CONSTRAINT language_score_is_within_its_test CHECK (CASE test
    WHEN 'toefl_ibt' THEN score BETWEEN 0 AND 120
    WHEN 'toefl_itp' THEN score BETWEEN 310 AND 677
    WHEN 'ielts' THEN score BETWEEN 0 AND 9
    WHEN 'toeic' THEN score BETWEEN 10 AND 990
    WHEN 'duolingo' THEN score BETWEEN 10 AND 160
    WHEN 'tef' THEN score BETWEEN 0 AND 900
    WHEN 'tcf' THEN score BETWEEN 100 AND 699 END)
);

-- Who was shown a passport number in full, as which role, and why.
CREATE TABLE passport_reveal (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  student_id uuid NOT NULL REFERENCES student (id),
  account_id uuid NOT NULL REFERENCES account (id),
  role text NOT NULL CONSTRAINT passport_reveal_role_may_ask
    CHECK (role IN ('university_coordinator', 'host_office', 'adviser')),
  reason text NOT NULL CONSTRAINT passport_reveal_has_a_reason CHECK (length(reason) BETWEEN 1 AND 500),
  at timestamptz NOT NULL DEFAULT app_now()
);
CREATE INDEX passport_reveal_by_student ON passport_reveal (student_id, at DESC, id DESC);
CREATE INDEX passport_reveal_by_account ON passport_reveal (account_id, at DESC);
CREATE TRIGGER passport_reveal_is_append_only BEFORE UPDATE OR DELETE ON passport_reveal
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
`;

const consents = `
CREATE TABLE consent_text (
  kind text NOT NULL CONSTRAINT consent_text_kind_is_known
    CHECK (kind IN ('collection', 'provision', 'transfer', 'sensitive')),
  version int NOT NULL CONSTRAINT consent_text_version_counts_from_one CHECK (version >= 1),
  ko jsonb NOT NULL,
  en jsonb NOT NULL,
  fr jsonb NOT NULL,
  published_at timestamptz NOT NULL DEFAULT app_now(),
  PRIMARY KEY (kind, version),
  CONSTRAINT consent_text_says_everything CHECK (
    ko ?& ARRAY['title', 'items', 'purpose', 'recipient', 'country', 'retention', 'refusal', 'effect']
    AND en ?& ARRAY['title', 'items', 'purpose', 'recipient', 'country', 'retention', 'refusal', 'effect']
    AND fr ?& ARRAY['title', 'items', 'purpose', 'recipient', 'country', 'retention', 'refusal', 'effect'])
);
CREATE TRIGGER consent_text_is_append_only BEFORE UPDATE OR DELETE ON consent_text
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE consent (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES account (id),
  kind text NOT NULL,
  text_version int NOT NULL,
  given boolean NOT NULL,
  at timestamptz NOT NULL DEFAULT app_now(),
  CONSTRAINT consent_names_its_text
    FOREIGN KEY (kind, text_version) REFERENCES consent_text (kind, version)
);
CREATE INDEX consent_by_account ON consent (account_id, kind, id DESC);
CREATE TRIGGER consent_is_append_only BEFORE UPDATE OR DELETE ON consent
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The last word counts; silence is no consent.
CREATE FUNCTION consent_is_given(account uuid, what text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT c.given FROM public.consent c
    WHERE c.account_id = account AND c.kind = what ORDER BY c.id DESC LIMIT 1), false)
$$;
`;

const effects = `
-- What rests on a consent goes with it, in the same transaction.
CREATE FUNCTION forget_sensitive_data() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE student SET military_status = NULL, military_permit_until = NULL,
    passport_number_encrypted = NULL, passport_last3 = NULL, version = version + 1
  WHERE account_id = NEW.account_id;
  RETURN NULL;
END $$;
CREATE TRIGGER consent_takes_its_data_along AFTER INSERT ON consent
  FOR EACH ROW WHEN (NEW.kind = 'sensitive' AND NOT NEW.given)
  EXECUTE FUNCTION forget_sensitive_data();

CREATE FUNCTION refuse_submission_after_revocation() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM (SELECT c.given FROM consent c JOIN student s ON s.account_id = c.account_id
      WHERE s.id = NEW.student_id AND c.kind = 'collection' ORDER BY c.id DESC LIMIT 1) last
      WHERE NOT last.given) THEN
    PERFORM refuse_breach('application_is_submitted_with_consent',
      'the student revoked the consent to collection');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER application_is_submitted_with_consent BEFORE UPDATE OF state ON application
  FOR EACH ROW WHEN (NEW.state = 'submitted' AND OLD.state <> 'submitted')
  EXECUTE FUNCTION refuse_submission_after_revocation();
`;

const grants = `
GRANT SELECT, INSERT, UPDATE, DELETE ON language_score TO danpung_app;
GRANT SELECT, INSERT ON passport_reveal, consent TO danpung_app;
GRANT SELECT ON consent_text TO danpung_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO danpung_app;
`;
