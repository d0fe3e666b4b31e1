import { defineProblems, mapConstraints } from '../../platform/http/index.js';

/** Refusals of this module; money in their numbers is in cents. */
export const fundingProblem = defineProblems({
  'fund.exists': 409,
  'fund.overspent': 409,
  'fund.not_in_period': 409,
  'award.above_call_limit': 409,
  'award.already_made': 409,
  'placement.money_exceeded': 409,
});

mapConstraints({
  fund_name_is_unique: 'fund.exists',
  fund_is_never_overspent: 'fund.overspent',
  award_one_live_per_placement: 'award.already_made',
  student_has_at_most_12000_dollars: 'placement.money_exceeded',
});
