import { Injectable } from '@nestjs/common';
import { problem } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import { presentProject } from '../http/project.presenter.js';
import type { ProjectView } from '../http/project.view.js';
import { maySeeProject } from '../project.policy.js';
import { ProjectRows } from './project-by-id.js';

/** One project for whoever may see it; `not_found` for everybody else. */
@Injectable()
export class FindProject {
  constructor(private readonly rows: ProjectRows) {}

  async execute(viewer: Actor | undefined, id: string): Promise<ProjectView> {
    const project = await this.rows.find(id);
    if (!project || !maySeeProject(viewer, project)) throw problem('not_found');
    return presentProject(project, viewer);
  }
}
