import { defineProblems, mapConstraints } from '../../platform/http/index.js';

/** Refusals around reviews. */
export const reviewProblem = defineProblems({
  'review.already_there': 409,
  'review.wrong_state': 409,
  'review.not_in_review': 409,
  'review.too_late': 409,
  'review.incomplete': 422,
  'review.own_university': 409,
  'review.in_conflict': 409,
  'review.reopening_over': 409,
  'review.names_were_seen': 409,
  'review.was_touched': 409,
  'review.not_a_reviewer': 422,
});

mapConstraints({
  review_one_a_reviewer: 'review.already_there',
  review_is_by_another_university: 'review.own_university',
  review_is_without_conflict: 'review.in_conflict',
});
