import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import type { Names, Step } from './case-facts.js';

/** What a student is told when the rules change under a draft. */
export interface DraftFacts {
  readonly applicationId: string;
  readonly call: Names;
  readonly callZone: string;
  readonly closesAt: Date;
  readonly homeZone: string;
}

/** Those who are writing an application to a call. */
@Injectable()
export class DraftAuthors {
  constructor(private readonly uow: UnitOfWork) {}

  /** Accounts of the students whose draft of the call is older than the step. */
  async of({ subjectId, occurredAt }: Step): Promise<string[]> {
    const rows = await this.uow.query<{ id: string }>(
      `SELECT s.account_id AS id FROM application a JOIN student s ON s.id = a.student_id
       WHERE a.call_id = $1 AND a.state = 'draft' AND a.created_at <= $2
         AND s.account_id IS NOT NULL`,
      [subjectId, occurredAt],
    );
    return rows.map(({ id }) => id);
  }

  /** Facts of somebody's draft of a call; undefined when it is no draft any more. */
  async facts(callId: string, accountId: string | null): Promise<DraftFacts | undefined> {
    const [found] = await this.uow.query<DraftFacts>(
      `SELECT a.id AS "applicationId", c.time_zone AS "callZone", c.closes_at AS "closesAt",
         jsonb_build_object('en', c.title_en, 'ko', c.title_ko, 'fr', c.title_fr) AS call,
         home.time_zone AS "homeZone"
       FROM application a JOIN call c ON c.id = a.call_id
       JOIN student s ON s.id = a.student_id JOIN university home ON home.id = s.university_id
       WHERE a.call_id = $1 AND s.account_id = $2 AND a.state = 'draft'`,
      [callId, accountId],
    );
    return found;
  }
}
