import type { StudentLevel } from '../../universities/index.js';
import type { Track } from '../student.entity.js';

/** A student as every query of this module reads it. Numbers of a GPA stay texts: they are exact. */
export interface Student {
  id: string;
  accountId: string;
  email: string;
  universityId: string;
  universityNameEn: string;
  universityNameKo: string | null;
  universityNameFr: string | null;
  nameHangul: string | null;
  passportSurname: string | null;
  passportGivenNames: string | null;
  bornOn: string | null;
  college: string | null;
  major: string | null;
  track: Track | null;
  level: StudentLevel | null;
  semestersLeft: number | null;
  gpa: string | null;
  gpaScale: string | null;
  phone: string | null;
  version: number;
}

/** Reads {@link Student}; a WHERE clause follows. */
export const selectStudents = `
  SELECT s.id, s.account_id AS "accountId", a.email::text AS email,
    s.university_id AS "universityId", u.name_en AS "universityNameEn",
    u.name_ko AS "universityNameKo", u.name_fr AS "universityNameFr",
    s.name_hangul AS "nameHangul", s.passport_surname AS "passportSurname",
    s.passport_given_names AS "passportGivenNames", s.born_on::text AS "bornOn",
    s.college, s.major, s.track, s.level, s.semesters_left AS "semestersLeft",
    s.gpa::text AS gpa, trim_scale(s.gpa_scale)::text AS "gpaScale", s.phone, s.version
  FROM student s
  JOIN account a ON a.id = s.account_id
  JOIN university u ON u.id = s.university_id`;

/**
 * The names under which a student is looked for, surname first as in Korea and last as in Canada.
 * Arguments of concat_ws; expects the table under the name `s`.
 */
export const studentNames = `s.name_hangul, s.passport_surname, s.passport_given_names,
  s.passport_surname`;
