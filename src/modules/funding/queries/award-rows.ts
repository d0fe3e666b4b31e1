import type { AwardState } from '../award.entity.js';
import type { AwardReach } from '../funding.policy.js';

/** An award as every query of this module reads it. */
export interface Award {
  id: string;
  placementId: string;
  studentId: string;
  fundId: string;
  fundName: string;
  amountCents: number;
  currency: string;
  state: AwardState;
  createdAt: Date;
  version: number;
  /** The instant with all its digits: a Date cuts them, and a page would repeat rows. */
  sortKey: string;
}

/**
 * Reads {@link Award} within the reach given as $1 to $3; further conditions follow. Hubs are in
 * Canada: their advisers read of students who consent to the transfer.
 */
export const selectAwards = `
  SELECT w.id, w.placement_id AS "placementId", w.student_id AS "studentId",
    w.fund_id AS "fundId", f.name AS "fundName", w.amount_cents::float8 AS "amountCents",
    w.currency, w.state, w.created_at AS "createdAt", w.version, w.created_at::text AS "sortKey"
  FROM award w
  JOIN fund f ON f.id = w.fund_id
  JOIN student s ON s.id = w.student_id
  JOIN placement l ON l.id = w.placement_id
  JOIN project p ON p.id = l.project_id
  JOIN university u ON u.id = p.university_id
  WHERE ($1::boolean OR s.account_id = $2::uuid
    OR (($3::text[] IS NULL OR u.hub = ANY ($3)) AND consent_is_given(s.account_id, 'transfer')))
    AND l.application_id NOT IN (SELECT application_id FROM conflict WHERE account_id = $2)`;

/** The first parameters of {@link selectAwards}. */
export const reachParameters = ({ everything, accountId, hubs }: AwardReach) =>
  [everything, accountId, hubs] as const;
