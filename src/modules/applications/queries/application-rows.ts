import type { ProgrammeName } from '../../programmes/index.js';
import type { Judged } from '../application.policy.js';
import type { ApplicationState } from '../application.entity.js';
import type { ReturnMark } from '../versions/return-mark.js';

/** An application as lists and records read it, with the names a reader needs. */
export interface ApplicationRow extends Judged {
  id: string;
  callId: string;
  callCode: string;
  programme: ProgrammeName;
  callTitleEn: string;
  callTitleKo: string;
  callTitleFr: string;
  closesAt: Date;
  callTimeZone: string;
  closesAtWording: string;
  ruleSetId: string;
  studentId: string;
  nameHangul: string | null;
  passportSurname: string | null;
  passportGivenNames: string | null;
  universityNameEn: string;
  universityNameKo: string | null;
  universityNameFr: string | null;
  track: string | null;
  state: ApplicationState;
  statement: string;
  homeSupervisorName: string | null;
  homeSupervisorEmail: string | null;
  homeSupervisorDepartment: string | null;
  unitsWished: number | null;
  returnReason: string | null;
  returnMarks: readonly ReturnMark[];
  editableUntil: Date | null;
  decisionReason: string | null;
  choiceCount: number;
  firstChoiceTitle: string | null;
  version: number;
  createdAt: Date;
  updatedAt: Date;
  rulesVersion: number;
  rulesSeenId: string | null;
  /** Number of the last version that was handed in; null when none is kept. */
  submittedVersion: number | null;
  /** The state before the last withdrawal. */
  withdrawnFrom: string | null;
  /** When each state was last entered, by name. */
  reachedAt: Readonly<Record<string, string>>;
  /** When a placement of it was first approved. */
  approvedAt: Date | null;
  /** When it was handed in, or begun while it was not; a text, so that no digit is lost. */
  sortKey: string;
  /** The Hangul name, or else the passport's, for sorting. */
  nameKey: string;
}

/** What {@link ApplicationRow} sorts by; drafts by when they were begun. */
export const ageKey = 'coalesce(a.submitted_at, a.created_at)';
export const nameKey = `coalesce(s.name_hangul, s.passport_surname, '')`;

/** Reads {@link ApplicationRow}; a WHERE clause follows. */
export const selectApplications = `
  SELECT a.id, a.call_id AS "callId", c.code AS "callCode", c.programme,
    c.title_en AS "callTitleEn", c.title_ko AS "callTitleKo", c.title_fr AS "callTitleFr",
    c.closes_at AS "closesAt", c.time_zone AS "callTimeZone",
    c.closes_at_wording AS "closesAtWording", a.rule_set_id AS "ruleSetId",
    a.student_id AS "studentId", s.account_id AS "ownerAccountId",
    s.name_hangul AS "nameHangul", s.passport_surname AS "passportSurname",
    s.passport_given_names AS "passportGivenNames", s.university_id AS "universityId", s.track,
    u.name_en AS "universityNameEn", u.name_ko AS "universityNameKo", u.name_fr AS "universityNameFr",
    a.state, a.statement, a.submitted_at AS "submittedAt", a.return_reason AS "returnReason",
    a.home_supervisor_name AS "homeSupervisorName",
    a.home_supervisor_email AS "homeSupervisorEmail",
    a.home_supervisor_department AS "homeSupervisorDepartment", a.units_wished AS "unitsWished",
    a.return_marks AS "returnMarks", r.version AS "rulesVersion", a.rules_seen_id AS "rulesSeenId",
    (SELECT max(v.number) FROM application_version v WHERE v.application_id = a.id)
      AS "submittedVersion",
    CASE WHEN a.state = 'withdrawn' THEN (SELECT from_state FROM state_history
      WHERE subject_id = a.id AND to_state = 'withdrawn' ORDER BY id DESC LIMIT 1) END
      AS "withdrawnFrom",
    a.editable_until AS "editableUntil", a.decision_reason AS "decisionReason", a.version,
    a.created_at AS "createdAt", a.updated_at AS "updatedAt",
    ${ageKey}::text AS "sortKey", ${nameKey} AS "nameKey",
    coalesce((SELECT jsonb_object_agg(h.to_state, h.at) FROM (
      SELECT to_state, max(at) AS at FROM state_history WHERE subject_id = a.id
        AND from_state <> 'withdrawn' GROUP BY to_state
    ) h), '{}') AS "reachedAt",
    (SELECT min(p.approved_at) FROM placement p WHERE p.application_id = a.id
      AND p.state NOT IN ('rejected', 'withdrawn')) AS "approvedAt",
    (SELECT count(*)::int FROM application_choice x WHERE x.application_id = a.id) AS "choiceCount",
    (SELECT p.title FROM application_choice x JOIN project p ON p.id = x.project_id
      WHERE x.application_id = a.id ORDER BY x.rank LIMIT 1) AS "firstChoiceTitle"
  FROM application a
  JOIN call c ON c.id = a.call_id
  JOIN rule_set r ON r.id = a.rule_set_id
  JOIN student s ON s.id = a.student_id
  JOIN university u ON u.id = s.university_id`;
