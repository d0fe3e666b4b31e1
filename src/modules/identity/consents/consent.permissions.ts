import { definePermissions } from '../../../platform/authz/index.js';

/** Consents are the student's own affair. */
export const Can = definePermissions({
  'consent.read': ['student'],
  'consent.answer': ['student'],
});
