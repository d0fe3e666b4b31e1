import { definePermissions } from '../../platform/authz/index.js';
import { hasRole, type Actor } from '../identity/index.js';

/** Declares what a route of this module needs. */
export const Can = definePermissions({
  'university.create': ['admin'],
  'university.edit': ['admin'],
});

/** What somebody may do to any university. */
export const universityRights = (viewer: Actor | undefined) => ({ edit: hasRole(viewer, 'admin') });
