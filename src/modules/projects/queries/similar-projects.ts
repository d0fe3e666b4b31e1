import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { problem } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import { presentProject } from '../http/project.presenter.js';
import type { SimilarProjects as View } from '../http/project.view.js';
import { maySeeProject } from '../project.policy.js';
import { ProjectRows } from './project-by-id.js';
import { selectProjects, type Project } from './project-rows.js';

/** So many are taken from the index, nearest first, however many a call has. */
const candidates = 40;
const most = 5;

const shared = (column: string): string =>
  `cardinality(ARRAY(SELECT unnest(p.${column}) INTERSECT SELECT unnest(original.${column})))`;

/**
 * Summaries share the phrases of their laboratories: among the nearest, title, skills and fields
 * of research decide.
 */
const sql = `
  WITH original AS (SELECT * FROM project WHERE id = $1),
  near AS (
    SELECT id FROM project
    WHERE call_id = $2 AND state = 'published' AND id <> $1
    ORDER BY likeness <-> (SELECT likeness FROM original) LIMIT ${candidates})
  ${selectProjects}
  JOIN original ON true
  WHERE p.id IN (SELECT id FROM near)
  ORDER BY similarity(p.title, original.title) * 2 + similarity(p.likeness, original.likeness)
    + 0.3 * ${shared('crdc_codes')} + 0.2 * ${shared('skills')}
    + CASE WHEN p.field = original.field THEN 0.2 ELSE 0 END DESC, p.id
  LIMIT ${most}`;

/** Published projects of the same call that share most with one. */
@Injectable()
export class SimilarProjects {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly rows: ProjectRows,
  ) {}

  async execute(viewer: Actor | undefined, id: string): Promise<View> {
    const project = await this.rows.find(id);
    if (!project || !maySeeProject(viewer, project)) throw problem('not_found');
    const alike = await this.uow.query<Project>(sql, [id, project.callId]);
    return { items: alike.map((row) => presentProject(row, viewer)) };
  }
}
