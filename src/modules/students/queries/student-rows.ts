import type { LanguageTest, StudentLevel } from '../../universities/index.js';
import type { MilitaryStatus, Track } from '../student.entity.js';

/** A score of a language test; a text, because it is exact. */
export interface LanguageScore {
  test: LanguageTest;
  score: string;
  takenOn: string;
  expiresOn: string | null;
}

/** Whom to call when something happens. */
export interface EmergencyContact {
  name: string;
  relation: string;
  phone: string;
}

/** A student as every query of this module reads it. Numbers of a GPA stay texts: they are exact. */
export interface Student {
  id: string;
  accountId: string;
  email: string;
  universityId: string;
  universityNameEn: string;
  universityNameKo: string | null;
  universityNameFr: string | null;
  /** Country of the university, ISO 3166-1 alpha-2. */
  homeCountry: string;
  nameHangul: string | null;
  passportSurname: string | null;
  passportGivenNames: string | null;
  bornOn: string | null;
  college: string | null;
  major: string | null;
  track: Track | null;
  level: StudentLevel | null;
  termsDone: number | null;
  semestersLeft: number | null;
  gpa: string | null;
  gpaScale: string | null;
  /** The school's own percentage, beside the GPA and never worked out from it. */
  gpaPercent: string | null;
  languageScores: LanguageScore[];
  phone: string | null;
  address: string | null;
  emergencyContact: EmergencyContact | null;
  /** ISO 3166-1 alpha-2. */
  citizenship: string | null;
  militaryStatus: MilitaryStatus | null;
  militaryPermitUntil: string | null;
  passportExpiresOn: string | null;
  /** The end of the number; the number itself is in no row that is read for a page. */
  passportLast3: string | null;
  version: number;
}

/** Reads {@link Student}; a WHERE clause follows. */
export const selectStudents = `
  SELECT s.id, s.account_id AS "accountId", a.email::text AS email,
    s.university_id AS "universityId", u.name_en AS "universityNameEn",
    u.name_ko AS "universityNameKo", u.name_fr AS "universityNameFr",
    u.country_code AS "homeCountry",
    s.name_hangul AS "nameHangul", s.passport_surname AS "passportSurname",
    s.passport_given_names AS "passportGivenNames", s.born_on::text AS "bornOn",
    s.college, s.major, s.track, s.level, s.terms_done AS "termsDone",
    s.semesters_left AS "semestersLeft",
    s.gpa::text AS gpa, trim_scale(s.gpa_scale)::text AS "gpaScale",
    trim_scale(s.gpa_percent)::text AS "gpaPercent",
    coalesce((SELECT jsonb_agg(jsonb_build_object('test', l.test,
        'score', trim_scale(l.score)::text, 'takenOn', l.taken_on, 'expiresOn', l.expires_on)
        ORDER BY l.taken_on DESC, l.test)
      FROM language_score l WHERE l.student_id = s.id), '[]') AS "languageScores",
    s.phone, s.address,
    CASE WHEN s.emergency_contact_name IS NOT NULL THEN jsonb_build_object(
      'name', s.emergency_contact_name, 'relation', s.emergency_contact_relation,
      'phone', s.emergency_contact_phone) END AS "emergencyContact",
    s.citizenship, s.military_status AS "militaryStatus",
    s.military_permit_until::text AS "militaryPermitUntil",
    s.passport_expires_on::text AS "passportExpiresOn", s.passport_last3 AS "passportLast3",
    s.version
  FROM student s
  JOIN account a ON a.id = s.account_id
  JOIN university u ON u.id = s.university_id`;

/**
 * The names under which a student is looked for, surname first as in Korea and last as in Canada.
 * Arguments of concat_ws; expects the table under the name `s`.
 */
export const studentNames = `s.name_hangul, s.passport_surname, s.passport_given_names,
  s.passport_surname`;
