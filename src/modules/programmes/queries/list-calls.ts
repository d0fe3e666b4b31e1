import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { decodeCursor, problem, toPage, type Page } from '../../../platform/http/index.js';
import { Clock } from '../../../platform/time/index.js';
import type { Actor } from '../../identity/index.js';
import { seesDrafts } from '../call.policy.js';
import type { CallQuery } from '../http/call.dto.js';
import { presentCall } from '../http/call.presenter.js';
import type { CallView } from '../http/call.view.js';
import { callOf, selectCalls, type Call } from './call-rows.js';

/** Calls by year, the newest first unless asked otherwise; drafts only for those who write them. */
@Injectable()
export class ListCalls {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(viewer: Actor | undefined, query: CallQuery): Promise<Page<CallView>> {
    const after = decodeCursor(query.cursor, 2);
    if (after && !/^\d{4}$/.test(after[0] ?? '')) {
      throw problem('input.invalid', {}, [{ pointer: '/cursor', code: 'input.bad_format' }]);
    }
    const [beyond, direction] = query.sort === 'year' ? ['>', 'ASC'] : ['<', 'DESC'];
    const rows = await this.uow.query<Call>(
      `${selectCalls}
       WHERE ($1::boolean OR c.state = 'published')
         AND ($2::text IS NULL OR c.programme = $2)
         AND ($3::int IS NULL OR c.year = $3)
         AND ($4::text IS NULL OR c.state = $4)
         AND ($5::text IS NULL OR strpos(
           lower(concat_ws(' ', c.code, c.title_en, c.title_ko, c.title_fr)), lower($5)) > 0)
         AND ($6::int IS NULL OR (c.year, c.code) ${beyond} ($6, $7::text))
       ORDER BY c.year ${direction}, c.code ${direction} LIMIT $8`,
      [
        seesDrafts(viewer),
        query.programme ?? null,
        query.year ?? null,
        query.state ?? null,
        query.q ?? null,
        after?.[0] ?? null,
        after?.[1] ?? null,
        query.limit + 1,
      ],
    );
    const now = this.clock.now();
    return toPage(rows, query.limit, keyOf, (row) => presentCall(callOf(row), viewer, now));
  }
}

const keyOf = ({ year, code }: Call): string[] => [String(year), code];
