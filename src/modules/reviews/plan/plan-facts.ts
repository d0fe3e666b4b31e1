import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Clock, dayInUtc } from '../../../platform/time/index.js';
import { Conflicts } from '../../applications/index.js';
import { pairOf, type PlanInput, type Reader, type Standing, type ToRead } from './plan.rules.js';

type Facts = Pick<PlanInput, 'applications' | 'readers' | 'standing' | 'conflicts'> & {
  readonly names: ReadonlyMap<string, string>;
};

/** Reads what a plan is made from, in four queries however large the call is. */
@Injectable()
export class PlanFacts {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly conflicts: Conflicts,
    private readonly clock: Clock,
  ) {}

  /** Applications in review that the planner may meet; the active pool; what is there already. */
  async of(callId: string, plannerId: string, reviewUntil: string | null): Promise<Facts> {
    const applications = await this.uow.query<ToRead>(
      `SELECT a.id, s.university_id AS "universityId", first.field, first.language
       FROM application a JOIN student s ON s.id = a.student_id
       LEFT JOIN LATERAL (SELECT p.field, p.language FROM application_choice x
         JOIN project p ON p.id = x.project_id
         WHERE x.application_id = a.id ORDER BY x.rank LIMIT 1) first ON true
       WHERE a.call_id = $1 AND a.state = 'nominated'
         AND a.id NOT IN (SELECT application_id FROM conflict WHERE account_id = $2)
       ORDER BY a.submitted_at, a.id`,
      [callId, plannerId],
    );
    const today = dayInUtc(this.clock.now());
    const readers = await this.uow.query<Reader & { name: string }>(
      `SELECT v.account_id AS id, a.name, v.fields, v.languages, v.most_reviews AS most,
         ARRAY(SELECT v.university_id::text WHERE v.university_id IS NOT NULL
           UNION SELECT g.scope_id FROM role_grant g WHERE g.account_id = v.account_id
             AND g.role = 'university_coordinator' AND g.scope_id IS NOT NULL) AS "universityIds",
         NOT v.is_active OR EXISTS (SELECT FROM reviewer_absence x WHERE x.account_id = v.account_id
           AND x.starts_on <= $1::date AND x.ends_on >= coalesce($2::date, $1::date)) AS "isAway"
       FROM reviewer v JOIN account a ON a.id = v.account_id
       WHERE a.disabled_at IS NULL ORDER BY a.name, a.id`,
      [today, reviewUntil],
    );
    const standing = await this.uow.query<Standing>(
      `SELECT v.application_id AS "applicationId", v.reviewer_id AS "reviewerId",
         v.state = 'assigned' AS "isUntouched", v.state <> 'abstained' AS counts
       FROM review v JOIN application a ON a.id = v.application_id
       WHERE v.call_id = $1 AND v.state <> 'cancelled' AND (a.state = 'nominated'
         OR v.state = 'submitted')
         AND a.id NOT IN (SELECT application_id FROM conflict WHERE account_id = $2)`,
      [callId, plannerId],
    );
    const known = await this.conflicts.between(
      callId,
      readers.map(({ id }) => id),
    );
    return {
      ...{ applications, readers, standing },
      conflicts: new Set(known.map((one) => pairOf(one.accountId, one.applicationId))),
      names: new Map(readers.map(({ id, name }) => [id, name])),
    };
  }
}
