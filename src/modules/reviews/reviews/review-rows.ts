import type { Recommendation } from '../review.rules.js';
import type { ReviewState } from '../review.machine.js';

/** A review with what lists and records tell beside it. */
export interface ReviewRow {
  readonly id: string;
  readonly applicationId: string;
  readonly applicationState: string;
  readonly callId: string;
  readonly callCode: string;
  readonly ruleSetId: string;
  readonly reviewerId: string;
  readonly reviewerName: string;
  readonly rubricId: string;
  readonly state: ReviewState;
  readonly origin: string;
  readonly assignedAt: Date;
  readonly startedAt: Date | null;
  readonly submittedAt: Date | null;
  readonly scores: Readonly<Record<string, number>>;
  readonly comments: Readonly<Record<string, string>>;
  readonly recommendation: Recommendation | null;
  readonly comment: string;
  readonly privateNote: string;
  readonly total: string | null;
  readonly updatedAt: Date;
  readonly version: number;
  /** The applicant reviews under a rule that hides names. */
  readonly isBlind: boolean;
  readonly nameHangul: string | null;
  readonly passportSurname: string | null;
  readonly passportGivenNames: string | null;
  readonly universityId: string;
  readonly universityNameEn: string;
  readonly universityNameKo: string | null;
  readonly universityNameFr: string | null;
  readonly field: string | null;
  /** Whether the viewer has a review of the same application still to write. */
  readonly isWriting: boolean;
}

/** Reads {@link ReviewRow} for the viewer $1; a WHERE clause follows. */
export const selectReviews = `
  SELECT v.id, v.application_id AS "applicationId", a.state AS "applicationState",
    v.call_id AS "callId", c.code AS "callCode", a.rule_set_id AS "ruleSetId",
    v.reviewer_id AS "reviewerId", who.name AS "reviewerName", v.rubric_id AS "rubricId",
    v.state, v.origin, v.assigned_at AS "assignedAt", v.started_at AS "startedAt",
    v.submitted_at AS "submittedAt", v.scores, v.comments, v.recommendation, v.comment,
    v.private_note AS "privateNote", v.total::text, v.updated_at AS "updatedAt", v.version,
    coalesce((r.rules ->> 'reviewIsBlind')::boolean, false) AS "isBlind",
    s.name_hangul AS "nameHangul", s.passport_surname AS "passportSurname",
    s.passport_given_names AS "passportGivenNames", u.id AS "universityId",
    u.name_en AS "universityNameEn", u.name_ko AS "universityNameKo",
    u.name_fr AS "universityNameFr",
    (SELECT p.field FROM application_choice x JOIN project p ON p.id = x.project_id
      WHERE x.application_id = a.id ORDER BY x.rank LIMIT 1) AS field,
    EXISTS (SELECT FROM review own WHERE own.application_id = a.id AND own.reviewer_id = $1::uuid
      AND own.state IN ('assigned', 'started')) AS "isWriting"
  FROM review v
  JOIN application a ON a.id = v.application_id
  JOIN rule_set r ON r.id = a.rule_set_id
  JOIN call c ON c.id = v.call_id
  JOIN student s ON s.id = a.student_id
  JOIN university u ON u.id = s.university_id
  JOIN account who ON who.id = v.reviewer_id`;

/** Reviews that a viewer may meet: own ones, or all as a programme coordinator; $1 and $2. */
export const visibleReviews = `(v.reviewer_id = $1::uuid OR $2::boolean)
  AND v.state <> 'cancelled'
  AND v.application_id NOT IN (SELECT application_id FROM conflict WHERE account_id = $1)`;
