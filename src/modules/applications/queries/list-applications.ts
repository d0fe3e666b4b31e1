import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { decodeCursor, toPage, type Page } from '../../../platform/http/index.js';
import { Clock } from '../../../platform/time/index.js';
import type { Actor } from '../../identity/index.js';
import { studentNames } from '../../students/index.js';
import type { ApplicationQuery } from '../http/application.dto.js';
import { presentItem } from '../http/application.presenter.js';
import type { ApplicationItem } from '../http/application.view.js';
import { ageKey, nameKey, selectApplications, type ApplicationRow } from './application-rows.js';
import { scopeOf, visible } from './visible-applications.js';

/** Applications that the viewer may see, the last handed in first. */
@Injectable()
export class ListApplications {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(viewer: Actor, query: ApplicationQuery): Promise<Page<ApplicationItem>> {
    const now = this.clock.now();
    const after = decodeCursor(query.cursor, 2);
    const { sql, keyOf } = ordered(query.sort ?? '-submittedAt');
    const rows = await this.uow.query<ApplicationRow>(sql, [
      ...scopeOf(viewer),
      query.call ?? null,
      query.university ?? null,
      query.state ?? null,
      query.field ?? null,
      query.q?.trim() ?? '',
      after?.[0] ?? null,
      after?.[1] ?? null,
      query.limit + 1,
    ]);
    return toPage(rows, query.limit, keyOf, (row) => presentItem(row, viewer, now));
  }
}

function ordered(sort: string): { sql: string; keyOf: (row: ApplicationRow) => string[] } {
  const isByName = sort.endsWith('name');
  const [beyond, direction] = sort.startsWith('-') ? ['<', 'DESC'] : ['>', 'ASC'];
  const [key, type] = isByName ? [nameKey, 'text'] : [ageKey, 'timestamptz'];
  return {
    keyOf: (row) => [isByName ? row.nameKey : row.sortKey, row.id],
    sql: `${selectApplications}
      WHERE ${visible}
        AND ($4::text IS NULL OR a.call_id = (SELECT id FROM call WHERE code = $4 OR id::text = $4))
        AND ($5::uuid IS NULL OR s.university_id = $5)
        AND ($6::text IS NULL OR a.state = $6)
        AND ($7::text IS NULL OR EXISTS (SELECT FROM application_choice x
          JOIN project p ON p.id = x.project_id WHERE x.application_id = a.id AND p.field = $7))
        AND ($8::text = '' OR strpos(lower(concat_ws(' ', ${studentNames}, c.code)), lower($8)) > 0
          OR EXISTS (SELECT FROM application_choice x JOIN project p ON p.id = x.project_id
            WHERE x.application_id = a.id AND strpos(lower(p.title), lower($8)) > 0))
        AND ($9::text IS NULL OR (${key}, a.id) ${beyond} ($9::${type}, $10::uuid))
      ORDER BY ${key} ${direction}, a.id ${direction} LIMIT $11`,
  };
}
