import { definePermissions } from '../../../platform/authz/index.js';

const staff = ['university_coordinator', 'programme_coordinator'] as const;

/** Roles that may knock; the policy looks at the record, and a referee needs no role. */
export const May = definePermissions({
  'reference.read': ['student', ...staff, 'admin'],
  'reference.write': ['student'],
  'reference.letter': ['student', ...staff],
});
