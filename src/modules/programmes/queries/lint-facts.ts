import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Clock } from '../../../platform/time/index.js';
import type { LintFacts } from '../lint/linted.js';

interface Row {
  projects: number;
  provinces: number;
  closingLater: number;
  homeInstitutions: string[];
}

/** What the lint asks about the projects of a call and about the universities, in one statement. */
@Injectable()
export class LintFactsOf {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async call(callId: string, closesAt: Date): Promise<LintFacts> {
    const [row] = await this.uow.query<Row>(
      `SELECT count(*)::int AS projects, count(DISTINCT p.province_code)::int AS provinces,
         count(*) FILTER (
           WHERE (to_jsonb(p) ->> 'applications_close_at')::timestamptz > $2)::int AS "closingLater",
         (SELECT coalesce(jsonb_agg(u.id), '[]') FROM university u WHERE u.kind = 'home')
           AS "homeInstitutions"
       FROM project p WHERE p.call_id = $1 AND p.state = 'published'`,
      [callId, closesAt],
    );
    const now = this.clock.now();
    if (!row)
      return { now, projects: 0, provinces: 0, closingLater: 0, homeInstitutions: new Set() };
    return { ...row, now, homeInstitutions: new Set(row.homeInstitutions) };
  }
}
