import { defineProblems, mapConstraints } from '../../platform/http/index.js';

/** Refusals of this module. */
export const studentProblem = defineProblems({ 'registration.unknown_university': 422 });

mapConstraints({
  student_gpa_is_within_its_scale: 'input.invalid',
  student_born_on_is_a_birth_date: 'input.invalid',
});
