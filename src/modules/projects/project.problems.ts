import { defineProblems, mapConstraints } from '../../platform/http/index.js';

/** Refusals of this module. */
export const projectProblem = defineProblems({
  'project.full': 409,
  'project.capacity_in_use': 409,
  'project.wrong_state': 409,
  'project.incomplete': 422,
  'project.has_interns': 409,
  'project.closes_after_call': 422,
  'project.closes_before_call_opens': 422,
});

mapConstraints({
  project_seat_has_one_holder: 'project.full',
  project_closes_before_its_call: 'project.closes_after_call',
  project_closes_after_its_call_opens: 'project.closes_before_call_opens',
  state_history_follows_a_legal_transition: 'conflict',
});
