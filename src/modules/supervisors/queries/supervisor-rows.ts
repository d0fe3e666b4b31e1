/** A supervisor as every query of this module reads it. */
export interface Supervisor {
  id: string;
  accountId: string | null;
  universityId: string;
  universityNameEn: string;
  universityNameKo: string | null;
  universityNameFr: string | null;
  hub: string | null;
  name: string;
  email: string | null;
  department: string | null;
  version: number;
}

/** Reads {@link Supervisor}; a WHERE clause follows. */
export const selectSupervisors = `
  SELECT s.id, s.account_id AS "accountId", s.university_id AS "universityId",
    u.name_en AS "universityNameEn", u.name_ko AS "universityNameKo",
    u.name_fr AS "universityNameFr", u.hub, s.name, s.email::text AS email, s.department,
    s.version
  FROM supervisor s JOIN university u ON u.id = s.university_id`;
