import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';

/** A name in the languages in which it is known. */
export interface Names {
  readonly en: string;
  readonly ko: string | null;
  readonly fr: string | null;
}

/** What letters say about an application, an offer or a placement, and who has a part in it. */
export interface CaseFacts {
  readonly applicationId: string;
  readonly submittedAt: Date | null;
  /** What was handed in last, as far as the step: when, and the fingerprint of its content. */
  readonly handedInAt: Date | null;
  readonly fingerprint: string | null;
  /** Whether the student took a withdrawal back after the step. */
  readonly restored: boolean;
  /** Whether the home university has ever nominated the student. */
  readonly nominated: boolean;
  readonly call: Names;
  readonly callZone: string;
  /** Until when a returned application may be changed. */
  readonly editableUntil: Date;
  readonly studentAccountId: string;
  /** Accounts that have a conflict of interest: nobody writes to them about it. */
  readonly conflicted: readonly string[];
  /** Whether the student consents to the transfer to Canada: else nobody there is written to. */
  readonly mayCross: boolean;
  readonly student: {
    readonly account: string;
    readonly hangul: string | null;
    readonly surname: string | null;
    readonly givenNames: string | null;
  };
  readonly homeId: string;
  readonly home: Names;
  readonly homeZone: string;
  readonly projectId: string | null;
  readonly project: Names | null;
  readonly host: Names | null;
  readonly hostZone: string | null;
  readonly hub: string | null;
  readonly supervisorAccountId: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly weeks: number | null;
  readonly expiresAt: Date | null;
  readonly amountCents: number | null;
  /** Why the step that is told of was taken. */
  readonly reason: string | null;
}

/** The step that a letter tells of. */
export interface Step {
  readonly subjectId: string;
  /** `<subject>.<past tense>`. */
  readonly name: string;
  readonly occurredAt: Date;
}

const names = (table: string): string =>
  `jsonb_build_object('en', ${table}.name_en, 'ko', ${table}.name_ko, 'fr', ${table}.name_fr)`;

// JavaScript cuts the event's instant to milliseconds: the step is looked for up to the next one.
const selectFacts = `
  WITH subject AS (
    SELECT id AS application_id, NULL::uuid AS project_id, NULL::date AS starts_on,
      NULL::int AS weeks, NULL::timestamptz AS expires_at,
      CASE $2 WHEN 'returned' THEN return_reason WHEN 'rejected' THEN decision_reason END AS reason
    FROM application WHERE id = $1
    UNION ALL
    SELECT application_id, NULL, NULL, NULL, NULL, NULL FROM document WHERE id = $1
    UNION ALL
    SELECT application_id, project_id, starts_on, weeks, expires_at, decline_reason
    FROM offer WHERE id = $1
    UNION ALL
    SELECT application_id, project_id, starts_on, weeks, NULL, reason FROM placement WHERE id = $1)
  SELECT a.id AS "applicationId", a.submitted_at AS "submittedAt",
    EXISTS (SELECT FROM state_history h WHERE h.subject_id = a.id AND h.to_state = 'nominated')
      AS nominated,
    kept.submitted_at AS "handedInAt", kept.sha256 AS fingerprint,
    EXISTS (SELECT FROM state_history h WHERE h.subject_id = a.id AND h.from_state = 'withdrawn'
      AND h.at >= $3::timestamptz) AS restored,
    jsonb_build_object('en', c.title_en, 'ko', c.title_ko, 'fr', c.title_fr) AS call,
    c.time_zone AS "callZone", coalesce(a.editable_until, c.closes_at) AS "editableUntil",
    s.account_id AS "studentAccountId",
    ARRAY(SELECT DISTINCT account_id FROM hidden_application WHERE application_id = a.id)
      AS conflicted,
    consent_is_given(s.account_id, 'transfer') AS "mayCross",
    jsonb_build_object('account', own.name, 'hangul', s.name_hangul,
      'surname', s.passport_surname, 'givenNames', s.passport_given_names) AS student,
    home.id AS "homeId", ${names('home')} AS home, home.time_zone AS "homeZone",
    p.id AS "projectId",
    CASE WHEN p.id IS NOT NULL THEN
      jsonb_build_object('en', p.title, 'ko', NULL, 'fr', p.title_fr) END AS project,
    CASE WHEN host.id IS NOT NULL THEN ${names('host')} END AS host,
    host.time_zone AS "hostZone", host.hub, v.account_id AS "supervisorAccountId",
    subject.starts_on::text AS "startsOn",
    (subject.starts_on + (7 * subject.weeks - 1))::text AS "endsOn", subject.weeks,
    subject.expires_at AS "expiresAt",
    (SELECT w.amount_cents::int FROM award w WHERE w.placement_id = $1
     ORDER BY w.created_at DESC LIMIT 1) AS "amountCents",
    coalesce((SELECT h.reason FROM state_history h
      WHERE h.subject_id = $1 AND h.to_state = $2 AND h.at < $3::timestamptz + interval '1 millisecond'
      ORDER BY h.id DESC LIMIT 1), subject.reason) AS reason
  FROM subject
  JOIN application a ON a.id = subject.application_id
  JOIN call c ON c.id = a.call_id
  LEFT JOIN LATERAL (SELECT v.submitted_at, v.sha256 FROM application_version v
    WHERE v.application_id = a.id AND v.submitted_at < $3::timestamptz + interval '1 millisecond'
    ORDER BY v.number DESC LIMIT 1) kept ON true
  JOIN student s ON s.id = a.student_id
  JOIN account own ON own.id = s.account_id
  JOIN university home ON home.id = s.university_id
  LEFT JOIN project p ON p.id = subject.project_id
  LEFT JOIN university host ON host.id = p.university_id
  LEFT JOIN supervisor v ON v.id = p.supervisor_id`;

/** Reads what letters say at the moment they are written: mails and jobs carry ids only. */
@Injectable()
export class CaseFactsOf {
  constructor(private readonly uow: UnitOfWork) {}

  /** The facts of a step's case; undefined when the step is about nothing of that kind. */
  async step({ subjectId, name, occurredAt }: Step): Promise<CaseFacts | undefined> {
    const told = name.split('.')[1] ?? '';
    const state = told === 'made' ? 'open' : told;
    const [facts] = await this.uow.query<CaseFacts>(selectFacts, [subjectId, state, occurredAt]);
    return facts;
  }
}
