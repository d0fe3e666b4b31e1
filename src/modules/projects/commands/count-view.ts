import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { problem } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import { maySeeProject } from '../project.policy.js';
import { ProjectRows } from '../queries/project-by-id.js';

/**
 * Counts that a student looked at a project, once a day. Who it was is not stored: the database
 * keeps a salted mark until the day is over. No event either, for it would name the student.
 */
@Injectable()
export class CountView {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly rows: ProjectRows,
  ) {}

  async execute(viewer: Actor, id: string): Promise<void> {
    await this.uow.run(async () => {
      const project = await this.rows.find(id);
      if (!project || !maySeeProject(viewer, project)) throw problem('not_found');
      if (project.state !== 'published') return;
      await this.uow.query('SELECT count_project_view($1, $2)', [id, viewer.accountId]);
    });
  }
}
