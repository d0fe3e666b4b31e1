import { definePermissions } from '../../platform/authz/index.js';
import { hasRole, type Actor } from '../identity/index.js';
import { callMachine } from './call.machine.js';
import type { CallState } from './call.entity.js';

const drafters = ['programme_coordinator', 'admin'] as const;

/** Declares what a route of this module needs. */
export const Can = definePermissions({
  'call.create': drafters,
  'call.edit': drafters,
  'call.publish': ['admin'],
  'call.history': [...drafters, 'university_coordinator', 'adviser'],
  'programme_year.edit': drafters,
});

/** Drafts are seen by those who write them. */
export const seesDrafts = (viewer: Actor | undefined): boolean =>
  drafters.some((role) => hasRole(viewer, role));

/** A draft is edited by those who write drafts, a published call by admins only. */
export const mayEditCall = (viewer: Actor | undefined, state: CallState): boolean =>
  hasRole(viewer, 'admin') || (state === 'draft' && hasRole(viewer, 'programme_coordinator'));

/** What somebody may do to a call now. */
export const callRights = (viewer: Actor | undefined, state: CallState) => ({
  edit: mayEditCall(viewer, state),
  publish: hasRole(viewer, 'admin') && callMachine.can(state, 'publish'),
});
