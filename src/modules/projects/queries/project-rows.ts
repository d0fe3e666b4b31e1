import type { Field, ProjectLanguage, ProjectState } from '../project.entity.js';

/** A project with its seats counted, as every query of this module reads it. */
export interface Project {
  id: string;
  callId: string;
  callCode: string;
  universityId: string;
  universityNameEn: string;
  universityNameKo: string | null;
  universityNameFr: string | null;
  hub: string | null;
  supervisorId: string | null;
  supervisorName: string | null;
  supervisorAccountId: string | null;
  title: string;
  titleFr: string | null;
  summary: string;
  field: Field;
  provinceCode: string | null;
  city: string;
  language: ProjectLanguage;
  weeks: number;
  startsOnEarliest: string | null;
  skills: string[];
  state: ProjectState;
  returnReason: string | null;
  version: number;
  capacity: number;
  /** Seats held by a placement. */
  seatsTaken: number;
  /** Seats that neither an offer nor a placement holds. */
  seatsFree: number;
}

/** Reads {@link Project}; a WHERE clause follows. Seats are counted by their primary key. */
export const selectProjects = `
  SELECT p.id, p.call_id AS "callId", c.code AS "callCode", p.university_id AS "universityId",
    u.name_en AS "universityNameEn", u.name_ko AS "universityNameKo",
    u.name_fr AS "universityNameFr", u.hub, p.supervisor_id AS "supervisorId",
    s.name AS "supervisorName", s.account_id AS "supervisorAccountId", p.title, p.title_fr AS "titleFr", p.summary, p.field,
    p.province_code AS "provinceCode", p.city, p.language, p.weeks,
    p.starts_on_earliest::text AS "startsOnEarliest", p.skills, p.state,
    p.return_reason AS "returnReason", p.version,
    seats.capacity, seats.taken AS "seatsTaken", seats.free AS "seatsFree"
  FROM project p
  JOIN call c ON c.id = p.call_id
  JOIN university u ON u.id = p.university_id
  LEFT JOIN supervisor s ON s.id = p.supervisor_id
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS capacity,
      (count(*) FILTER (WHERE held_as = 'placement'))::int AS taken,
      (count(*) FILTER (WHERE held_by IS NULL))::int AS free
    FROM project_seat WHERE project_id = p.id
  ) seats`;
