import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { decodeCursor, problem, toPage, type Page } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import { seesDrafts } from '../call.policy.js';
import type { ProgrammeYearQuery } from '../http/programme-year.dto.js';
import type { ProgrammeYearView } from '../http/programme-year.view.js';

interface Row {
  id: string;
  year: number;
  titleEn: string | null;
  titleKo: string | null;
  titleFr: string | null;
  opensOn: string | null;
  endsOn: string | null;
  note: string | null;
  callCount: number;
  version: number;
}

const select = `
  SELECT y.id, y.year, y.title_en AS "titleEn", y.title_ko AS "titleKo", y.title_fr AS "titleFr",
    y.opens_on::text AS "opensOn", y.ends_on::text AS "endsOn", y.note, y.version,
    (SELECT count(*)::int FROM call c WHERE c.year = y.year AND c.state = 'published')
      AS "callCount"
  FROM programme_year y`;

/** Programme years, the newest first unless asked otherwise; for everybody. */
@Injectable()
export class ListProgrammeYears {
  constructor(private readonly uow: UnitOfWork) {}

  async execute(
    viewer: Actor | undefined,
    query: ProgrammeYearQuery,
  ): Promise<Page<ProgrammeYearView>> {
    const after = decodeCursor(query.cursor, 1)?.[0];
    if (after !== undefined && !/^\d{4}$/.test(after)) {
      throw problem('input.invalid', {}, [{ pointer: '/cursor', code: 'input.bad_format' }]);
    }
    const [beyond, direction] = query.sort === 'year' ? ['>', 'ASC'] : ['<', 'DESC'];
    const rows = await this.uow.query<Row>(
      `${select}
       WHERE ($1::int IS NULL OR y.year ${beyond} $1)
         AND ($2::text IS NULL OR strpos(lower(concat_ws(' ', y.year, y.title_en, y.title_ko,
           y.title_fr)), lower($2)) > 0)
       ORDER BY y.year ${direction} LIMIT $3`,
      [after ?? null, query.q ?? null, query.limit + 1],
    );
    const keyOf = ({ year }: Row): string[] => [String(year)];
    return toPage(rows, query.limit, keyOf, (row) => present(row, viewer));
  }

  /** One year; `not_found` when there is none. */
  async one(viewer: Actor | undefined, id: string): Promise<ProgrammeYearView> {
    const [row] = await this.uow.query<Row>(`${select} WHERE y.id = $1`, [id]);
    if (!row) throw problem('not_found');
    return present(row, viewer);
  }
}

function present(
  { titleKo, titleEn, titleFr, ...row }: Row,
  viewer: Actor | undefined,
): ProgrammeYearView {
  const title =
    titleKo !== null && titleEn !== null && titleFr !== null
      ? { ko: titleKo, en: titleEn, fr: titleFr }
      : null;
  return { ...row, title, can: { edit: seesDrafts(viewer) } };
}
