import type { Field, ProjectLanguage, ProjectState } from '../project.entity.js';
import type {
  Approval,
  HostingUnit,
  IndustryPartner,
  ResearchSecurity,
  ProjectMark,
} from '../project.facts.js';

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
  returnMarks: ProjectMark[];
  crdcCodes: string[];
  hostingUnit: HostingUnit;
  studentRole: string;
  safety: Approval | null;
  ethics: Approval | null;
  researchSecurity: ResearchSecurity | null;
  partner: IndustryPartner | null;
  /** Earlier than the call's; null where the call's deadline stands. */
  applicationsCloseAt: Date | null;
  callClosesAt: Date;
  callTimeZone: string;
  callClosesAtWording: string;
  copiedFromId: string | null;
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
    s.name AS "supervisorName", s.account_id AS "supervisorAccountId",
    p.title, p.title_fr AS "titleFr", p.summary, p.field,
    p.province_code AS "provinceCode", p.city, p.language, p.weeks,
    p.starts_on_earliest::text AS "startsOnEarliest", p.skills, p.state,
    p.return_reason AS "returnReason", p.return_marks AS "returnMarks", p.version,
    p.crdc_codes AS "crdcCodes", p.student_role AS "studentRole",
    jsonb_build_object('kind', p.unit_kind, 'name', p.unit_name) AS "hostingUnit",
    CASE WHEN p.safety_status IS NOT NULL THEN
      jsonb_build_object('status', p.safety_status, 'note', p.safety_note) END AS safety,
    CASE WHEN p.ethics_status IS NOT NULL THEN
      jsonb_build_object('status', p.ethics_status, 'note', p.ethics_note) END AS ethics,
    CASE WHEN p.security_answer IS NOT NULL THEN jsonb_build_object(
      'answer', p.security_answer, 'areas', p.security_areas) END AS "researchSecurity",
    CASE WHEN p.partner_name IS NOT NULL THEN jsonb_build_object('name', p.partner_name,
      'ipConditions', p.partner_ip_conditions,
      'confidentiality', p.partner_confidentiality) END AS partner,
    p.applications_close_at AS "applicationsCloseAt", c.closes_at AS "callClosesAt",
    c.time_zone AS "callTimeZone", c.closes_at_wording AS "callClosesAtWording",
    p.copied_from_id AS "copiedFromId",
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
