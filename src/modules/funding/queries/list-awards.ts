import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { decodeCursor, toPage, type Page } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import { awardReachOf } from '../funding.policy.js';
import type { AwardQuery } from '../http/award.dto.js';
import { presentAward, type AwardView } from '../http/award.view.js';
import { reachParameters, selectAwards, type Award } from './award-rows.js';

/** The awards that the viewer may see, the latest first. */
@Injectable()
export class ListAwards {
  constructor(private readonly uow: UnitOfWork) {}

  async execute(viewer: Actor, query: AwardQuery): Promise<Page<AwardView>> {
    const after = decodeCursor(query.cursor, 2);
    const [beyond, direction] = query.sort === 'createdAt' ? ['>', 'ASC'] : ['<', 'DESC'];
    const rows = await this.uow.query<Award>(
      `${selectAwards}
         AND ($4::uuid IS NULL OR w.fund_id = $4)
         AND ($5::uuid IS NULL OR w.student_id = $5)
         AND ($6::uuid IS NULL OR w.placement_id = $6)
         AND ($7::text IS NULL OR w.state = $7)
         AND ($8::timestamptz IS NULL OR (w.created_at, w.id) ${beyond} ($8, $9::uuid))
       ORDER BY w.created_at ${direction}, w.id ${direction} LIMIT $10`,
      [
        ...reachParameters(awardReachOf(viewer)),
        query.fund ?? null,
        query.student ?? null,
        query.placement ?? null,
        query.state ?? null,
        after?.[0] ?? null,
        after?.[1] ?? null,
        query.limit + 1,
      ],
    );
    return toPage(rows, query.limit, ({ sortKey, id }) => [sortKey, id], presentAward);
  }
}
