import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import type { Locale } from '../../../platform/i18n/index.js';
import type { CaseFacts } from './case-facts.js';

/** What letters say about a request for a reference. */
export interface ReferenceFacts extends Pick<CaseFacts, 'student' | 'call' | 'callZone' | 'home'> {
  readonly id: string;
  readonly applicationId: string;
  readonly refereeName: string;
  readonly refereeEmail: string;
  readonly locale: Locale;
  readonly waivesAccess: boolean;
  readonly dueAt: Date;
  readonly homeZone: string;
  /** Whether the referee may still write, by the states of the request and the application. */
  readonly isAwaited: boolean;
}

const names = (table: string): string =>
  `jsonb_build_object('en', ${table}.name_en, 'ko', ${table}.name_ko, 'fr', ${table}.name_fr)`;

const selectFacts = `
  SELECT r.id, r.application_id AS "applicationId", r.name AS "refereeName",
    r.email::text AS "refereeEmail", r.locale, r.waives_access AS "waivesAccess",
    r.due_at AS "dueAt", c.time_zone AS "callZone", home.time_zone AS "homeZone",
    jsonb_build_object('en', c.title_en, 'ko', c.title_ko, 'fr', c.title_fr) AS call,
    ${names('home')} AS home,
    jsonb_build_object('account', own.name, 'hangul', s.name_hangul,
      'surname', s.passport_surname, 'givenNames', s.passport_given_names) AS student,
    r.state IN ('requested', 'opened')
      AND a.state NOT IN ('withdrawn', 'rejected', 'declined', 'expired') AS "isAwaited"
  FROM reference_request r
  JOIN application a ON a.id = r.application_id
  JOIN call c ON c.id = a.call_id
  JOIN student s ON s.id = a.student_id
  JOIN account own ON own.id = s.account_id
  JOIN university home ON home.id = s.university_id
  WHERE r.id = $1`;

/** Reads a request for a reference at the moment a letter about it is written. */
@Injectable()
export class ReferenceFactsOf {
  constructor(private readonly uow: UnitOfWork) {}

  /** The facts of a request; undefined when there is none. */
  async request(id: string): Promise<ReferenceFacts | undefined> {
    const [facts] = await this.uow.query<ReferenceFacts>(selectFacts, [id]);
    return facts;
  }

  /** Where and in which language to write to its referee, who has no account. */
  async referee(id: string): Promise<{ email: string; name: string; locale: Locale } | undefined> {
    const facts = await this.request(id);
    if (!facts) return undefined;
    const { refereeEmail: email, refereeName: name, locale } = facts;
    return { email, name, locale };
  }

  /** The account of the student who asked; undefined when there is no such request. */
  async studentAccount(id: string): Promise<string | undefined> {
    const [found] = await this.uow.query<{ id: string }>(
      `SELECT s.account_id AS id FROM reference_request r
       JOIN application a ON a.id = r.application_id JOIN student s ON s.id = a.student_id
       WHERE r.id = $1`,
      [id],
    );
    return found?.id;
  }
}
