import { defineProblems, mapConstraints } from '../../platform/http/index.js';

/** Refusals of this module; those of a stay are shared with offers, in matching. */
export const placementProblem = defineProblems({
  'placement.wrong_state': 409,
  'placement.own_proposal': 409,
});

mapConstraints({
  student_has_at_most_36_weeks: 'placement.weeks_exceeded',
  student_has_at_most_two_units: 'placement.units_exceeded',
  placement_stays_do_not_overlap: 'placement.overlap',
  placement_is_not_approved_by_its_maker: 'placement.own_proposal',
  placement_one_per_offer: 'placement.wrong_state',
});
