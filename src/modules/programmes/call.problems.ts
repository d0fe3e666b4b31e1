import { defineProblems, mapConstraints } from '../../platform/http/index.js';

/** Refusals of this module. */
export const callProblem = defineProblems({
  'call.wrong_state': 409,
  'call.dates_reversed': 422,
  'call.exists': 409,
});

mapConstraints({
  call_code_is_unique: 'call.exists',
  call_closes_after_it_opens: 'call.dates_reversed',
});
