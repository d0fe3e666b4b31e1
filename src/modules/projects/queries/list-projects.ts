import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { decodeCursor, toPage, type Page } from '../../../platform/http/index.js';
import { Clock } from '../../../platform/time/index.js';
import { hasRole, reachOf, type Actor } from '../../identity/index.js';
import type { ProjectQuery } from '../http/project.dto.js';
import { presentProject } from '../http/project.presenter.js';
import type { ProjectView } from '../http/project.view.js';
import { seesEveryProject } from '../project.policy.js';
import { selectProjects, type Project } from './project-rows.js';
import { wordPatterns } from './search-words.js';

const fixedParameters = 15;

/** The catalogue: projects that the viewer may see, by title. */
@Injectable()
export class ListProjects {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(viewer: Actor | undefined, query: ProjectQuery): Promise<Page<ProjectView>> {
    const after = decodeCursor(query.cursor, 2);
    const words = wordPatterns(query.q);
    const rows = await this.uow.query<Project>(sqlFor(query.sort, words.length), [
      ...scopeOf(viewer),
      query.call ?? null,
      query.province ?? null,
      query.field ?? null,
      query.language ?? null,
      query.open ?? null,
      query.university ?? null,
      query.state ?? null,
      after?.[0] ?? null,
      after?.[1] ?? null,
      query.limit + 1,
      this.clock.now(),
      query.mine ?? null,
      ...words,
    ]);
    return toPage(rows, query.limit, keyOf, (row) => presentProject(row, viewer));
  }
}

/** Sees everything; own account; hubs in which the viewer vets (null: all of them). */
function scopeOf(viewer: Actor | undefined): [boolean, string | null, readonly string[] | null] {
  if (!viewer) return [false, null, []];
  const hubs = hasRole(viewer, 'adviser') ? reachOf(viewer, 'adviser') : [];
  return [seesEveryProject(viewer), viewer.accountId, hubs === 'all' ? null : hubs];
}

function sqlFor(sort: string | undefined, words: number): string {
  const [beyond, direction] = sort === '-title' ? ['<', 'DESC'] : ['>', 'ASC'];
  // A condition a word, not one on an array of words: only so can the trigram index serve.
  const matches = Array.from(
    { length: words },
    (_, nth) => `AND p.search_text LIKE $${fixedParameters + 1 + nth}`,
  );
  return `${selectProjects}
    WHERE ($1::boolean OR p.state = 'published' OR s.account_id = $2::uuid
        OR (p.state IN ('submitted', 'returned', 'closed')
          AND ($3::text[] IS NULL OR u.hub = ANY ($3))))
      AND ($4::uuid IS NULL OR p.call_id = $4)
      AND ($5::text IS NULL OR p.province_code = $5)
      AND ($6::text IS NULL OR p.field = $6)
      AND ($7::text IS NULL OR p.language IN ($7, 'either'))
      AND ($8::boolean IS NULL
        OR (p.state = 'published' AND c.state = 'published' AND seats.free > 0
          AND c.opens_at <= $14
          AND $14 < coalesce(p.applications_close_at, c.closes_at)) = $8)
      AND ($9::uuid IS NULL OR p.university_id = $9)
      AND ($10::text IS NULL OR p.state = $10)
      AND ($15::boolean IS NOT TRUE OR s.account_id = $2::uuid)
      AND ($11::text IS NULL OR (p.title, p.id) ${beyond} ($11, $12::uuid))
      ${matches.join('\n      ')}
    ORDER BY p.title ${direction}, p.id ${direction} LIMIT $13`;
}

const keyOf = ({ title, id }: Project): string[] => [title, id];
