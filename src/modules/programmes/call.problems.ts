import { defineProblems, mapConstraints } from '../../platform/http/index.js';

/** Refusals of this module. */
export const callProblem = defineProblems({
  'call.wrong_state': 409,
  'call.dates_reversed': 422,
  'call.exists': 409,
  'call.told_twice': 422,
  'call.wall_time_twice': 422,
  'call.wall_time_skipped': 422,
  'call.rules_contradict': 409,
  'call.rule_contradicts': 409,
  'call.rules_unchanged': 409,
  'call.copy_in_past': 422,
  'programme_year.exists': 409,
});

mapConstraints({
  call_code_is_unique: 'call.exists',
  call_closes_after_it_opens: 'call.dates_reversed',
  programme_year_is_named_once: 'programme_year.exists',
  programme_year_ends_after_it_opens: 'call.dates_reversed',
});
