import type { Student } from './queries/student-rows.js';

/** What a profile needs before an application is strong; the passport may come later. */
export const profileFields = [
  'nameHangul',
  'passportSurname',
  'passportGivenNames',
  'bornOn',
  'citizenship',
  'phone',
  'college',
  'major',
  'track',
  'level',
  'termsDone',
  'semestersLeft',
  'gpa',
  'gpaPercent',
  'languageScores',
  'militaryStatus',
  'emergencyContact',
] as const;
export type ProfileField = (typeof profileFields)[number];

/** A Hangul name and a word on military service are asked of Koreans only. */
const ofKoreans: ReadonlySet<ProfileField> = new Set(['nameHangul', 'militaryStatus']);

/** What of a profile is filled in, and which fields are still missing. */
export function completenessOf(student: Student) {
  const isForeign = student.citizenship !== null && student.citizenship !== 'KR';
  const needed = profileFields.filter((field) => !(isForeign && ofKoreans.has(field)));
  const missing = needed.filter((field) => isBlank(student[field]));
  return { filled: needed.length - missing.length, needed: needed.length, missing };
}

const isBlank = (value: unknown): boolean =>
  value === null || (Array.isArray(value) && value.length === 0);
