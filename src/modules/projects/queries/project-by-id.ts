import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { problem } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import { ProjectEntity } from '../project.entity.js';
import { maySeeProject } from '../project.policy.js';
import { selectProjects, type Project } from './project-rows.js';

/** A project to change: the row to save, and what the policy looks at. */
export interface LockedProject {
  readonly entity: ProjectEntity;
  readonly project: Project;
}

/** Single projects with what the policy needs to know. */
@Injectable()
export class ProjectRows {
  constructor(private readonly uow: UnitOfWork) {}

  async find(id: string): Promise<Project | undefined> {
    const [project] = await this.uow.query<Project>(`${selectProjects} WHERE p.id = $1`, [id]);
    return project;
  }

  /** Locks the row, then reads it; `not_found` for those who may not see it. */
  async lock(viewer: Actor, id: string): Promise<LockedProject> {
    const entity = await this.uow
      .repository(ProjectEntity)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    const project = entity && (await this.find(id));
    if (!entity || !project || !maySeeProject(viewer, project)) throw problem('not_found');
    return { entity, project };
  }
}
