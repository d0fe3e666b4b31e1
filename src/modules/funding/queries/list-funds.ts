import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { decodeCursor, toPage, type Page } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import { fundRights } from '../funding.policy.js';
import type { FundQuery } from '../http/fund.dto.js';
import type { FundView } from '../http/fund.view.js';
import { selectFunds, type Fund } from './fund-rows.js';

/** All funds by name, a page at a time. */
@Injectable()
export class ListFunds {
  constructor(private readonly uow: UnitOfWork) {}

  async execute(viewer: Actor, query: FundQuery): Promise<Page<FundView>> {
    const after = decodeCursor(query.cursor, 2);
    const [beyond, direction] = query.sort === '-name' ? ['<', 'DESC'] : ['>', 'ASC'];
    const rows = await this.uow.query<Fund>(
      `${selectFunds}
       WHERE ($1::text IS NULL OR f.source = $1)
         AND ($2::text IS NULL OR strpos(lower(f.name), lower($2)) > 0)
         AND ($3::text IS NULL OR (f.name, f.id) ${beyond} ($3, $4::uuid))
       ORDER BY f.name ${direction}, f.id ${direction} LIMIT $5`,
      [
        query.source ?? null,
        query.q ?? null,
        after?.[0] ?? null,
        after?.[1] ?? null,
        query.limit + 1,
      ],
    );
    return toPage(rows, query.limit, keyOf, (fund) => ({ ...fund, can: fundRights(viewer) }));
  }
}

const keyOf = ({ name, id }: Fund): string[] => [name, id];
