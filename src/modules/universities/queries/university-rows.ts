import type { UniversityKind } from '../university.entity.js';

/** A university as every query of this module reads it, domains included. */
export interface University {
  id: string;
  kind: UniversityKind;
  nameEn: string;
  nameKo: string | null;
  nameFr: string | null;
  city: string;
  provinceCode: string | null;
  timeZone: string;
  rorId: string | null;
  hub: string | null;
  emailDomains: string[];
  version: number;
}

/** Columns of {@link University}; expects the table under the name `u`. */
export const universityColumns = `
  u.id, u.kind, u.name_en AS "nameEn", u.name_ko AS "nameKo", u.name_fr AS "nameFr", u.city,
  u.province_code AS "provinceCode", u.time_zone AS "timeZone", u.ror_id AS "rorId", u.hub,
  u.version, ARRAY(
    SELECT d.domain::text FROM university_domain d WHERE d.university_id = u.id ORDER BY 1
  ) AS "emailDomains"`;
