import type { Judged } from '../offer.policy.js';

/** An offer as lists and records read it, with the names a reader needs. */
export interface OfferRow extends Judged {
  id: string;
  applicationId: string;
  studentId: string;
  nameHangul: string | null;
  passportSurname: string | null;
  passportGivenNames: string | null;
  projectId: string;
  projectTitle: string;
  city: string;
  provinceCode: string | null;
  hostNameEn: string;
  timeZone: string;
  startsOn: string;
  endsOn: string;
  weeks: number;
  declineReason: string | null;
  placementId: string | null;
  version: number;
  sortKey: string;
}

/**
 * Reads {@link OfferRow}; a WHERE clause follows. The host's clocks are its university's, or those
 * of the project's province where that is another.
 */
export const selectOffers = `
  SELECT o.id, o.application_id AS "applicationId", o.student_id AS "studentId",
    s.account_id AS "ownerAccountId", consent_is_given(s.account_id, 'transfer') AS "mayCross", s.name_hangul AS "nameHangul",
    s.passport_surname AS "passportSurname", s.passport_given_names AS "passportGivenNames",
    s.university_id AS "homeUniversityId", o.project_id AS "projectId",
    p.title AS "projectTitle", p.city, p.province_code AS "provinceCode",
    p.university_id AS "hostUniversityId", u.name_en AS "hostNameEn",
    coalesce(v.time_zone, u.time_zone) AS "timeZone",
    o.starts_on::text AS "startsOn", (o.starts_on + 7 * o.weeks - 1)::text AS "endsOn", o.weeks,
    o.state, o.expires_at AS "expiresAt", o.decline_reason AS "declineReason",
    x.id AS "placementId", o.version, o.created_at::text AS "sortKey"
  FROM offer o
  JOIN student s ON s.id = o.student_id
  JOIN project p ON p.id = o.project_id
  JOIN university u ON u.id = p.university_id
  LEFT JOIN province v ON v.code = p.province_code AND p.province_code <> u.province_code
  LEFT JOIN placement x ON x.offer_id = o.id`;
