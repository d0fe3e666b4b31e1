import type { ProgrammeName } from '../../programmes/index.js';
import type { Field } from '../../projects/index.js';
import type { PlacementState } from '../placement.entity.js';
import type { Judged } from '../placement.policy.js';

/** A placement as lists and records read it, with the names a reader needs. */
export interface PlacementRow extends Judged {
  id: string;
  applicationId: string;
  ruleSetId: string;
  callId: string;
  callCode: string;
  programme: ProgrammeName;
  studentId: string;
  nameHangul: string | null;
  passportSurname: string | null;
  passportGivenNames: string | null;
  homeNameEn: string;
  homeNameKo: string | null;
  homeNameFr: string | null;
  projectId: string;
  projectTitle: string;
  projectStartsOnEarliest: string | null;
  field: Field;
  city: string;
  provinceCode: string | null;
  hostNameEn: string;
  hostNameKo: string | null;
  hostNameFr: string | null;
  capacity: number;
  seatsTaken: number;
  offerId: string | null;
  seat: number | null;
  startsOn: string;
  endsOn: string;
  weeks: number;
  units: number;
  state: PlacementState;
  approvedAt: Date | null;
  reason: string | null;
  awardId: string | null;
  fundId: string | null;
  fundName: string | null;
  amountCents: number | null;
  currency: string | null;
  version: number;
  sortKey: string;
}

/** Reads {@link PlacementRow}; a WHERE clause follows. Seats are counted by their primary key. */
export const selectPlacements = `
  SELECT x.id, x.application_id AS "applicationId", a.rule_set_id AS "ruleSetId",
    a.call_id AS "callId", c.code AS "callCode", c.programme,
    x.student_id AS "studentId", s.account_id AS "ownerAccountId",
    consent_is_given(s.account_id, 'transfer') AS "mayCross",
    s.name_hangul AS "nameHangul", s.passport_surname AS "passportSurname",
    s.passport_given_names AS "passportGivenNames", s.university_id AS "homeUniversityId",
    home.name_en AS "homeNameEn", home.name_ko AS "homeNameKo", home.name_fr AS "homeNameFr",
    x.project_id AS "projectId", p.title AS "projectTitle",
    p.starts_on_earliest::text AS "projectStartsOnEarliest", p.field, p.city,
    p.province_code AS "provinceCode", p.university_id AS "hostUniversityId",
    host.name_en AS "hostNameEn", host.name_ko AS "hostNameKo", host.name_fr AS "hostNameFr",
    host.hub, v.account_id AS "supervisorAccountId",
    seats.capacity, seats.taken AS "seatsTaken", x.offer_id AS "offerId", x.seat,
    x.starts_on::text AS "startsOn", x.ends_on::text AS "endsOn", x.weeks, x.units, x.state,
    x.proposed_by AS "proposedBy", x.approved_at AS "approvedAt", x.reason,
    w.id AS "awardId", w.fund_id AS "fundId", f.name AS "fundName",
    w.amount_cents::float8 AS "amountCents", w.currency, x.version,
    x.created_at::text AS "sortKey"
  FROM placement x
  JOIN application a ON a.id = x.application_id
  JOIN call c ON c.id = a.call_id
  JOIN student s ON s.id = x.student_id
  JOIN university home ON home.id = s.university_id
  JOIN project p ON p.id = x.project_id
  JOIN university host ON host.id = p.university_id
  LEFT JOIN supervisor v ON v.id = p.supervisor_id
  LEFT JOIN award w ON w.placement_id = x.id AND w.state <> 'cancelled'
  LEFT JOIN fund f ON f.id = w.fund_id
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS capacity,
      (count(*) FILTER (WHERE held_as = 'placement'))::int AS taken
    FROM project_seat WHERE project_id = x.project_id
  ) seats`;
