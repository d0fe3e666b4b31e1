import { defineProblems, mapConstraints } from '../../../platform/http/index.js';

export const referenceProblem = defineProblems({
  'reference.too_many': 409,
  'reference.already_named': 409,
  'reference.own_address': 422,
  'reference.closed': 409,
  'reference.wrong_state': 409,
  'reference.reminded_today': 429,
  'reference.too_many_mails': 429,
  'reference.access_waived': 403,
  'reference.not_arrived': 404,
  'reference.incomplete': 422,
  'reference.wrong_file': 415,
  'reference.link_used': 410,
  'reference.link_expired': 410,
  'reference.link_withdrawn': 410,
});

mapConstraints({
  reference_request_one_live_per_address: 'reference.already_named',
  reference_request_stays_within_the_maximum: 'reference.too_many',
  reference_request_is_due_after_it_is_made: 'reference.closed',
  reference_request_is_received_before_it_is_due: 'reference.link_expired',
});
