import { hasRole, reachOf, type Actor } from '../../identity/index.js';

/**
 * Which applications a viewer meets, parameters $1 to $3 of {@link scopeOf}. A draft is its
 * writer's alone; what was handed in is seen by the staff in whose scope it lies, by Mitacs once it
 * is endorsed and may cross to Canada, and by nobody who has a conflict of interest or a blind
 * review of it still to write.
 */
export const visible = `((s.account_id = $1::uuid AND 'student' = ANY ($2::text[]))
  OR (a.submitted_at IS NOT NULL
    AND ('all' = ANY ($2) OR s.university_id = ANY ($3::uuid[])
      OR ('adviser' = ANY ($2) AND ${reachesMitacs()}))
    AND a.id NOT IN (SELECT application_id FROM hidden_application WHERE account_id = $1)))`;

/** Endorsed or further, consented to, and with a chosen project in a hub of the adviser. */
function reachesMitacs(): string {
  return `a.state NOT IN ('draft', 'submitted', 'returned', 'nominated')
    AND EXISTS (SELECT FROM state_history h WHERE h.subject_id = a.id
      AND h.machine = 'application' AND h.to_state = 'endorsed')
    AND consent_is_given(s.account_id, 'transfer')
    AND EXISTS (SELECT FROM application_choice x JOIN project p ON p.id = x.project_id
      JOIN university host ON host.id = p.university_id
      JOIN role_grant g ON g.account_id = $1 AND g.role = 'adviser'
        AND (g.scope_kind = 'all' OR g.scope_id = host.hub)
      WHERE x.application_id = a.id)`;
}

/** The viewer's account; as whom it sees: `student`, `adviser`, `all`; universities reached. */
export function scopeOf(viewer: Actor): [string, readonly string[], readonly string[]] {
  const reach = reachOf(viewer, 'university_coordinator');
  const all =
    hasRole(viewer, 'programme_coordinator') || hasRole(viewer, 'admin') || reach === 'all';
  const kinds = [
    ...(hasRole(viewer, 'student') ? ['student'] : []),
    ...(hasRole(viewer, 'adviser') ? ['adviser'] : []),
    ...(all ? ['all'] : []),
  ];
  return [viewer.accountId, kinds, reach === 'all' ? [] : reach];
}
