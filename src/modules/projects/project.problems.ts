import { defineProblems, mapConstraints } from '../../platform/http/index.js';

/** Refusals of this module. */
export const projectProblem = defineProblems({
  'project.full': 409,
  'project.capacity_in_use': 409,
  'project.wrong_state': 409,
});

mapConstraints({
  project_seat_has_one_holder: 'project.full',
  state_history_follows_a_legal_transition: 'conflict',
});
