import { definePermissions } from '../../platform/authz/index.js';
import { hasRole, reaches, reachOf, type Actor } from '../identity/index.js';

const readers = ['adviser', 'programme_coordinator', 'admin'] as const;

/** Declares what a route of this module needs. */
export const Can = definePermissions({
  'fund.read': readers,
  'fund.create': ['adviser', 'admin'],
  'award.read': ['student', ...readers],
  'award.approve': ['adviser'],
});

/** A fund serves every hub, so an adviser of some of them does not open one. */
export const mayCreateFund = (actor: Actor): boolean =>
  hasRole(actor, 'admin') || (hasRole(actor, 'adviser') && reachOf(actor, 'adviser') === 'all');

/** What somebody may do with a fund; a placement's own hub is judged when it is approved. */
export const fundRights = (actor: Actor) => ({ spend: hasRole(actor, 'adviser') });

/** Advisers approve what their hubs host. */
export const mayApprove = (actor: Actor, placement: { readonly hub: string | null }): boolean =>
  reaches(actor, 'adviser', placement.hub);

/** Coordinators of the programme and admins read all awards. */
const seesEveryAward = (viewer: Actor): boolean =>
  hasRole(viewer, 'programme_coordinator') || hasRole(viewer, 'admin');

/** The awards a viewer reads: all of them, those of the hubs (null: any hub), the account's own. */
export interface AwardReach {
  readonly everything: boolean;
  readonly hubs: readonly string[] | null;
  readonly accountId: string;
}

/** How far somebody reads awards; lists and single records are scoped by the same words. */
export function awardReachOf(viewer: Actor): AwardReach {
  const hubs = hasRole(viewer, 'adviser') ? reachOf(viewer, 'adviser') : [];
  return {
    everything: seesEveryAward(viewer),
    hubs: hubs === 'all' ? null : hubs,
    accountId: viewer.accountId,
  };
}
