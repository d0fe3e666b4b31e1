import { definePermissions } from '../../platform/authz/index.js';

const staff = ['university_coordinator', 'programme_coordinator'] as const;

/** Roles that may knock; the policy looks at the record. */
export const Can = definePermissions({
  'application.read': ['student', ...staff, 'admin'],
  'application.write': ['student'],
  'document.write': ['student', 'university_coordinator'],
  'application.nominate': ['university_coordinator'],
  'application.return': staff,
  'application.endorse': ['programme_coordinator'],
  'application.reject': staff,
  'call.preview_rules': ['programme_coordinator', 'admin'],
});
