import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { decodeCursor, toPage, type Page } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import type { UniversityQuery } from '../http/university.dto.js';
import { presentUniversity } from '../http/university.presenter.js';
import type { UniversityView } from '../http/university.view.js';
import { universityColumns, type University } from './university-rows.js';

/** Universities by name, a page at a time. */
@Injectable()
export class ListUniversities {
  constructor(private readonly uow: UnitOfWork) {}

  async execute(viewer: Actor | undefined, query: UniversityQuery): Promise<Page<UniversityView>> {
    const after = decodeCursor(query.cursor, 2);
    const [beyond, direction] = query.sort === '-name' ? ['<', 'DESC'] : ['>', 'ASC'];
    const rows = await this.uow.query<University>(
      `SELECT ${universityColumns} FROM university u
       WHERE ($1::text IS NULL OR u.kind = $1)
         AND ($2::text IS NULL
           OR strpos(lower(concat_ws(' ', u.name_en, u.name_ko, u.name_fr, u.city)), lower($2)) > 0)
         AND ($3::text IS NULL OR (u.name_en, u.id) ${beyond} ($3, $4::uuid))
       ORDER BY u.name_en ${direction}, u.id ${direction} LIMIT $5`,
      [
        query.kind ?? null,
        query.q ?? null,
        after?.[0] ?? null,
        after?.[1] ?? null,
        query.limit + 1,
      ],
    );
    return toPage(rows, query.limit, keyOf, (row) => presentUniversity(row, viewer));
  }
}

const keyOf = ({ nameEn, id }: University): string[] => [nameEn, id];
