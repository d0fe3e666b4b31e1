const encrypted = `v1.${'0'.repeat(8)}.${'A'.repeat(16)}.${'A'.repeat(24)}`;
const long = (length: number) => `repeat('x', ${length})`;
const student = (set: string) => `UPDATE student SET ${set}`;
const score = (set: string) => `UPDATE language_score SET ${set}`;
const aText = (kind: string, version: number, words: string) =>
  `INSERT INTO consent_text (kind, version, ko, en, fr)
    SELECT '${kind}', ${version}, ${words}, en, fr FROM consent_text LIMIT 1`;
const aReveal = (role: string, reason: string) =>
  `INSERT INTO passport_reveal (student_id, account_id, role, reason)
    SELECT id, account_id, '${role}', ${reason} FROM student LIMIT 1`;

/** What profiles, language scores, passports and consents refuse; see wrong-values.ts. */
export const wrongProfiles: Record<string, string[]> = {
  consent_text_kind_is_known: [aText('marketing', 1, 'ko')],
  consent_text_says_everything: [aText('transfer', 2, `ko - 'refusal'`)],
  consent_text_version_counts_from_one: [aText('transfer', 0, 'ko')],
  language_score_expires_after_the_test: [score('expires_on = taken_on')],
  language_score_is_within_its_test: [
    score('score = 991'),
    score(`test = 'ielts', score = 9.5`),
    score(`test = 'toefl_ibt', score = 121`),
  ],
  language_score_test_is_known: [score(`test = 'opic'`)],
  passport_reveal_has_a_reason: [aReveal('adviser', `''`), aReveal('adviser', long(501))],
  passport_reveal_role_may_ask: [aReveal('admin', `'visa'`)],
  student_address_is_short: [student(`address = ${long(301)}`)],
  student_citizenship_is_an_iso_code: [student(`citizenship = 'kor'`)],
  student_emergency_contact_is_whole: [student(`emergency_contact_name = '김바다'`)],
  student_gpa_percent_is_a_percentage: [
    student('gpa_percent = 100.01'),
    student('gpa_percent = -1'),
  ],
  student_military_permit_is_of_the_unserved: [
    student(`military_permit_until = '2027-12-31'`),
    student(`military_status = 'served', military_permit_until = '2027-12-31'`),
  ],
  student_military_status_is_known: [student(`military_status = 'awol'`)],
  student_passport_number_has_its_ending: [student(`passport_last3 = '567'`)],
  student_passport_number_is_encrypted: [
    student(`passport_number_encrypted = 'M12345678', passport_last3 = '678'`),
  ],
  student_passport_shows_three_characters: [
    student(`passport_last3 = '5678', passport_number_encrypted = '${encrypted}'`),
  ],
  student_terms_done_is_small: [student('terms_done = 21'), student('terms_done = -1')],
  university_country_is_an_iso_code: [`UPDATE university SET country_code = 'Korea'`],
};
