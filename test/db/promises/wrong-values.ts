const long = (length: number) => `repeat('x', ${length})`;

/**
 * Constraints with statements that they refuse; each table has at least one row.
 * Every check of the schema is here, then the keys that tie rows to their owners.
 */
export const wrongValues: Record<string, string[]> = {
  account_locale_is_known: [`UPDATE account SET locale = 'de'`],
  account_name_is_short: [`UPDATE account SET name = ''`, `UPDATE account SET name = ${long(201)}`],
  api_token_name_is_short: [`UPDATE api_token SET name = ''`],
  application_choice_rank_is_small: [
    'UPDATE application_choice SET rank = 0',
    'UPDATE application_choice SET rank = 21',
  ],
  application_choice_weeks_is_one_to_36: ['UPDATE application_choice SET weeks = 37'],
  application_rejected_says_why: [`UPDATE application SET state = 'rejected'`],
  application_returned_says_why: [`UPDATE application SET state = 'returned'`],
  application_state_is_known: [`UPDATE application SET state = 'Submitted'`],
  application_statement_is_short: [`UPDATE application SET statement = ${long(10_001)}`],
  audit_head_is_one_row: ['UPDATE audit_head SET only_row = false'],
  award_is_positive: [
    'UPDATE award SET amount_cents = 0',
    'UPDATE award SET amount_cents = -600000',
  ],
  award_state_is_known: [`UPDATE award SET state = 'paid'`],
  call_closes_after_it_opens: ['UPDATE call SET closes_at = opens_at'],
  call_programme_is_known: [`UPDATE call SET programme = 'GRX'`],
  call_published_has_rules: ['UPDATE call SET rule_set_id = NULL'],
  call_state_is_known: [`UPDATE call SET state = 'open'`],
  call_year_is_plausible: ['UPDATE call SET year = 27'],
  fund_currency_is_cad: [`UPDATE fund SET currency = 'KRW'`],
  fund_ends_after_it_starts: ['UPDATE fund SET ends_on = starts_on - 1'],
  fund_is_never_overspent: [
    `UPDATE ledger_account SET balance_cents = -1 WHERE kind = 'available'`,
    `UPDATE ledger_account SET balance_cents = -1 WHERE kind = 'committed'`,
  ],
  fund_source_is_known: [`UPDATE fund SET source = 'lottery'`],
  idempotency_key_is_short: [
    `UPDATE idempotency_key SET key = ''`,
    `UPDATE idempotency_key SET key = ${long(201)}`,
  ],
  ledger_account_kind_is_known: [
    `UPDATE ledger_account SET kind = 'hidden' WHERE balance_cents >= 0`,
  ],
  ledger_entry_kind_is_known: [
    `INSERT INTO ledger_entry (fund_id, kind, award_id) SELECT fund_id, 'gift', id FROM award`,
  ],
  ledger_entry_names_its_award: [
    `INSERT INTO ledger_entry (fund_id, kind) SELECT id, 'award' FROM fund`,
    `INSERT INTO ledger_entry (fund_id, kind, award_id) SELECT fund_id, 'budget', id FROM award`,
  ],
  ledger_line_is_not_zero: [
    `INSERT INTO ledger_line (entry_id, account_id, amount_cents)
      SELECT entry_id, account_id, 0 FROM ledger_line LIMIT 1`,
  ],
  offer_open_holds_a_seat: ['UPDATE offer SET seat = NULL', `UPDATE offer SET state = 'declined'`],
  offer_starts_on_a_real_day: [`UPDATE offer SET starts_on = 'infinity'`],
  offer_state_is_known: [`UPDATE offer SET state = 'lost', seat = NULL`],
  offer_weeks_is_one_to_36: ['UPDATE offer SET weeks = 0', 'UPDATE offer SET weeks = 37'],
  one_time_token_purpose_is_known: [`UPDATE one_time_token SET purpose = 'sign_in'`],
  outbox_job_is_complete: [`UPDATE outbox SET event_id = NULL, queue = 'mail'`],
  outbox_mail_sent_has_its_instant: [
    `UPDATE outbox_mail SET state = 'sent'`,
    'UPDATE outbox_mail SET sent_at = now()',
  ],
  outbox_mail_state_is_known: [`UPDATE outbox_mail SET state = 'lost'`],
  outbox_row_is_an_event_or_a_job: ['UPDATE outbox SET event_id = NULL'],
  placement_approved_names_its_adviser: [
    `UPDATE placement SET state = 'approved', approved_by = NULL`,
  ],
  placement_holds_a_seat_while_it_lives: [
    'UPDATE placement SET seat = NULL',
    `UPDATE placement SET state = 'withdrawn'`,
  ],
  placement_is_not_approved_by_its_maker: ['UPDATE placement SET approved_by = proposed_by'],
  placement_starts_on_a_real_day: [`UPDATE placement SET starts_on = '-infinity'`],
  placement_state_is_known: [`UPDATE placement SET state = 'done'`],
  placement_terminated_says_weeks_served: [
    `UPDATE placement SET state = 'terminated', seat = NULL`,
    `UPDATE placement SET state = 'terminated', seat = NULL, served_weeks = weeks + 1`,
    `UPDATE placement SET state = 'terminated', seat = NULL, served_weeks = -1`,
    'UPDATE placement SET served_weeks = 1',
  ],
  placement_units_is_at_most_two: [
    'UPDATE placement SET units = 3',
    'UPDATE placement SET units = -1',
  ],
  placement_weeks_is_one_to_36: [
    'UPDATE placement SET weeks = 0',
    'UPDATE placement SET weeks = 37',
  ],
  project_field_is_known: [`UPDATE project SET field = 'poetry'`],
  project_has_at_most_five_seats: [
    'INSERT INTO project_seat (project_id, seat) SELECT id, 6 FROM project',
    'INSERT INTO project_seat (project_id, seat) SELECT id, 0 FROM project',
  ],
  project_language_is_known: [`UPDATE project SET language = 'ko'`],
  project_returned_says_why: [`UPDATE project SET state = 'returned'`],
  project_seat_holder_is_complete: ['UPDATE project_seat SET held_by = NULL WHERE seat = 1'],
  project_seat_holder_is_known: [
    `UPDATE project_seat SET held_as = 'friend' WHERE held_by IS NOT NULL`,
  ],
  project_state_is_known: [`UPDATE project SET state = 'open'`],
  project_summary_is_short: [`UPDATE project SET summary = ${long(10_001)}`],
  project_title_fr_is_short: [`UPDATE project SET title_fr = ${long(501)}`],
  project_title_is_short: [
    `UPDATE project SET title = ''`,
    `UPDATE project SET title = ${long(501)}`,
  ],
  project_weeks_is_one_to_36: ['UPDATE project SET weeks = 0', 'UPDATE project SET weeks = 37'],
  role_grant_role_is_known: [`UPDATE role_grant SET role = 'king'`],
  role_grant_scope_is_known: [`UPDATE role_grant SET scope_kind = 'world', scope_id = NULL`],
  role_grant_scope_is_named: [
    `UPDATE role_grant SET scope_kind = 'hub', scope_id = NULL`,
    `UPDATE role_grant SET scope_kind = 'all', scope_id = 'x'`,
  ],
  rule_set_version_counts_from_one: [
    `INSERT INTO rule_set (call_id, version, rules) SELECT id, 0, '{}' FROM call`,
  ],
  student_born_on_is_a_birth_date: [`UPDATE student SET born_on = '1919-03-01'`],
  student_gpa_is_within_its_scale: [
    'UPDATE student SET gpa = gpa_scale + 0.01',
    'UPDATE student SET gpa = -0.1',
    'UPDATE student SET gpa_scale = NULL',
  ],
  student_has_at_most_12000_dollars: [
    'UPDATE student_entitlement SET committed_cents = 1200001',
    'UPDATE student_entitlement SET committed_cents = -1',
  ],
  student_has_at_most_36_weeks: [
    'UPDATE student_entitlement SET committed_weeks = 37',
    'UPDATE student_entitlement SET committed_weeks = -1',
  ],
  student_has_at_most_two_units: [
    'UPDATE student_entitlement SET committed_units = 3',
    'UPDATE student_entitlement SET committed_units = -1',
  ],
  student_level_is_known: [`UPDATE student SET level = 'professor'`],
  student_semesters_left_is_small: ['UPDATE student SET semesters_left = 21'],
  student_track_is_known: [`UPDATE student SET track = 'other'`],
  supervisor_name_is_short: [`UPDATE supervisor SET name = ''`],
  university_host_has_province_and_hub: [`UPDATE university SET kind = 'host', hub = NULL`],
  university_kind_is_known: [`UPDATE university SET kind = 'school'`],
  university_name_is_short: [`UPDATE university SET name_en = ''`],

  application_uses_rules_of_its_call: [
    `UPDATE application SET rule_set_id =
      (SELECT id FROM rule_set r WHERE r.call_id <> application.call_id LIMIT 1)
      WHERE submitted_at IS NULL`,
  ],
  award_is_of_the_students_placement: [
    `INSERT INTO award (placement_id, student_id, fund_id, currency, amount_cents)
      SELECT p.id, s.id, a.fund_id, 'CAD', 1 FROM award a, placement p, student s
        WHERE p.id <> a.placement_id AND s.id NOT IN (p.student_id, a.student_id) LIMIT 1`,
  ],
  call_uses_its_own_rule_set: [
    `UPDATE call SET rule_set_id = (SELECT id FROM rule_set r WHERE r.call_id <> call.id LIMIT 1)`,
  ],
  offer_one_a_seat: [
    `INSERT INTO offer (application_id, student_id, project_id, seat, starts_on, weeks, expires_at)
      SELECT a.id, a.student_id, o.project_id, o.seat, o.starts_on, 1, o.expires_at
        FROM offer o, application a WHERE a.student_id <> o.student_id LIMIT 1`,
  ],
  placement_is_of_the_students_application: [
    `UPDATE placement SET student_id =
      (SELECT id FROM student s WHERE s.id <> placement.student_id LIMIT 1)
      WHERE state = 'proposed'`,
  ],
};
