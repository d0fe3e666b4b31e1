import { hasRole, reachOf, type Actor } from '../../identity/index.js';

/** What {@link maySee} says of one record, as a condition on many: parameters $1 to $3. */
export const visible = `(s.account_id = $1::uuid
  OR (a.submitted_at IS NOT NULL AND ($2::boolean OR s.university_id = ANY ($3::uuid[]))))`;

/** Own account if a student; sees every university; universities reached. */
export function scopeOf(viewer: Actor): [string | null, boolean, readonly string[]] {
  const reach = reachOf(viewer, 'university_coordinator');
  const all =
    hasRole(viewer, 'programme_coordinator') || hasRole(viewer, 'admin') || reach === 'all';
  const own = hasRole(viewer, 'student') ? viewer.accountId : null;
  return [own, all, reach === 'all' ? [] : reach];
}
