import { defineProblems, mapConstraints } from '../../platform/http/index.js';

export const applicationProblem = defineProblems({
  'application.already_live': 409,
  'application.not_editable': 409,
  'application.call_closed': 409,
  'application.choices_too_few': 409,
  'application.choices_too_many': 409,
  'application.provinces_too_few': 409,
  'application.choice_repeated': 422,
  'application.choice_of_other_call': 422,
  'application.choice_not_open': 409,
  'application.profile_incomplete': 409,
  'application.not_eligible': 409,
  'application.rule_broken': 409,
  'application.wrong_state': 409,
  'application.undo_over': 409,
  'application.undo_impossible': 409,
});

mapConstraints({
  application_one_live_per_call: 'application.already_live',
  application_is_submitted_before_the_deadline: 'application.call_closed',
  application_is_restored_in_time: 'application.undo_over',
  application_choice_names_a_project_once: 'application.choice_repeated',
  application_choice_is_of_the_same_call: 'application.choice_of_other_call',
});
