/** Every promise that the view `promise_breach` re-derives, in the order in which it does. */
export const promises = [
  'project_has_at_most_five_students',
  'seat_has_one_holder',
  'student_has_at_most_36_weeks',
  'student_has_at_most_two_units',
  'student_has_at_most_12000_dollars',
  'entitlement_agrees_with_its_rows',
  'stays_do_not_overlap',
  'states_are_legal',
  'fund_is_never_overspent',
  'ledger_balances',
  'awards_agree_with_the_ledger',
  'submission_is_before_the_deadline',
  'one_live_application_a_call',
  'one_open_offer_a_student',
  'event_is_never_lost',
  'audit_is_unbroken',
] as const;
