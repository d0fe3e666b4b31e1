import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/index.js';
import { decodeCursor, toPage, type Page } from '../../../../platform/http/index.js';
import type { Actor } from '../../../identity/index.js';
import type { AssignmentQuery } from '../http/review.dto.js';
import { presentAssignment } from '../http/review.presenter.js';
import type { ReviewAssignment } from '../http/review.view.js';
import { scopeOf } from '../review-records.js';
import { selectReviews, visibleReviews, type ReviewRow } from '../review-rows.js';

/** Who reviews what: one's own, or everybody's for programme coordinators; open ones first. */
@Injectable()
export class ListAssignments {
  constructor(private readonly uow: UnitOfWork) {}

  async execute(viewer: Actor, query: AssignmentQuery): Promise<Page<ReviewAssignment>> {
    const after = decodeCursor(query.cursor, 2);
    const rows = await this.uow.query<ReviewRow & { sortKey: string }>(
      `SELECT *, concat("isDone", "assignedKey") AS "sortKey" FROM (
         ${selectReviews.replace('SELECT', `SELECT ${sortColumns},`)}
         WHERE ${visibleReviews}
           AND ($3::uuid IS NULL OR v.call_id = $3)
           AND (NOT $4::boolean OR v.reviewer_id = $1)
           AND ($5::uuid IS NULL OR v.reviewer_id = $5)
           AND ($6::uuid IS NULL OR v.application_id = $6)
           AND ($7::text IS NULL OR v.state = $7)
       ) found
       WHERE $8::text IS NULL OR (concat("isDone", "assignedKey"), id) > ($8, $9::uuid)
       ORDER BY concat("isDone", "assignedKey"), id LIMIT $10`,
      [
        ...scopeOf(viewer),
        ...[query.call ?? null, query.mine ?? false, query.reviewer ?? null],
        ...[query.application ?? null, query.state ?? null],
        ...[after?.[0] ?? null, after?.[1] ?? null, query.limit + 1],
      ],
    );
    const keyOf = ({ sortKey, id }: ReviewRow & { sortKey: string }) => [sortKey, id];
    return toPage(rows, query.limit, keyOf, (row) => presentAssignment(row, viewer));
  }
}

/** Open before done, then by when it was assigned, to the microsecond. */
const sortColumns = `CASE WHEN v.state IN ('assigned', 'started') THEN 0 ELSE 1 END AS "isDone",
  to_char(v.assigned_at AT TIME ZONE 'UTC', 'YYYYMMDDHH24MISSUS') AS "assignedKey"`;
