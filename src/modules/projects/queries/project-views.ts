import type { UnitOfWork } from '../../../platform/database/index.js';

/** Students who looked at a project, each once a day. */
export interface Views {
  readonly in7Days: number;
  readonly in30Days: number;
}

/** Views of many projects with one query; days are those of UTC, today among them. */
export async function viewsOf(
  uow: UnitOfWork,
  ids: readonly string[],
): Promise<Map<string, Views>> {
  const rows = await uow.query<Views & { id: string }>(
    `SELECT project_id AS id, sum(viewers)::int AS "in30Days",
       (coalesce(sum(viewers) FILTER (WHERE seen_on > today.day - 7), 0))::int AS "in7Days"
     FROM project_view, (SELECT (app_now() AT TIME ZONE 'UTC')::date AS day) AS today
     WHERE project_id = ANY ($1) AND seen_on > today.day - 30
     GROUP BY project_id`,
    [ids],
  );
  return new Map(rows.map(({ id, ...views }) => [id, views]));
}
