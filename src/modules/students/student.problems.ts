import { defineProblems, mapConstraints } from '../../platform/http/index.js';

/** Refusals of this module. */
export const studentProblem = defineProblems({ 'registration.unknown_university': 422 });

/** Refusals about passports. */
export const passportProblem = defineProblems({ 'passport.none': 409, 'passport.unreadable': 409 });

mapConstraints({
  student_gpa_percent_is_a_percentage: 'input.invalid',
  language_score_is_within_its_test: 'input.invalid',
  student_gpa_is_within_its_scale: 'input.invalid',
  student_born_on_is_a_birth_date: 'input.invalid',
});
