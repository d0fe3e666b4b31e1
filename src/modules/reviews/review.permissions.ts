import { definePermissions } from '../../platform/authz/index.js';

const reviewers = ['reviewer', 'university_coordinator', 'programme_coordinator'] as const;

/** Roles that may knock; whether a review is somebody's own is asked of its row. */
export const Can = definePermissions({
  'review.read': reviewers,
  'review.write': reviewers,
  'review.start': ['programme_coordinator'],
  'review.assign': ['programme_coordinator'],
  'conflict.declare': [...reviewers, 'adviser'],
  'conflict.read': ['programme_coordinator'],
  'conflict.lift': ['programme_coordinator'],
  'rubric.read': [...reviewers, 'admin'],
  'rubric.write': ['programme_coordinator', 'admin'],
  'reviewer.read': ['programme_coordinator'],
  'reviewer.write': ['programme_coordinator'],
});
