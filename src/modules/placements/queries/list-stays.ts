import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { problem } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Students } from '../../students/index.js';
import type { StayList, StayView } from '../http/stays.view.js';
import { maySeeStays } from '../placement.policy.js';

/** The stays of one student, in the order of the calendar. */
@Injectable()
export class ListStays {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly students: Students,
  ) {}

  async execute(viewer: Actor, studentId: string): Promise<StayList> {
    const { accountId, universityId } = await this.students.require(studentId);
    if (!maySeeStays(viewer, { accountId, universityId })) throw problem('not_found');
    const items = await this.uow.query<StayView>(
      `SELECT x.id AS "placementId", c.programme, p.title AS "projectTitle",
         x.starts_on::text AS "startsOn", x.ends_on::text AS "endsOn", x.weeks, x.state,
         w.amount_cents::float8 AS "awardCents"
       FROM placement x
       JOIN project p ON p.id = x.project_id
       JOIN call c ON c.id = p.call_id
       LEFT JOIN award w ON w.placement_id = x.id AND w.state <> 'cancelled'
       WHERE x.student_id = $1
         AND x.application_id NOT IN (SELECT application_id FROM conflict WHERE account_id = $2)
       ORDER BY x.starts_on, x.id`,
      [studentId, viewer.accountId],
    );
    return { items };
  }
}
