import { defineProblems, mapConstraints } from '../../platform/http/index.js';

/** Refusals of this module; those of a stay are the same for an offer and a placement. */
export const offerProblem = defineProblems({
  'offer.already_open': 409,
  'offer.expired': 409,
  'offer.not_eligible': 409,
  'offer.wrong_state': 409,
  'project.wrong_state': 409,
  'placement.project_of_other_call': 409,
  'placement.outside_start_window': 409,
  'placement.weeks_not_allowed': 409,
  'placement.weeks_exceeded': 409,
  'placement.units_exceeded': 409,
  'placement.overlap': 409,
});

mapConstraints({ offer_one_open_per_student: 'offer.already_open' });
