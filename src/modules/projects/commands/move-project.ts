import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Events } from '../../../platform/events/index.js';
import { problem } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import { ProjectEntity } from '../project.entity.js';
import { projectMachine, type ProjectAction } from '../project.machine.js';
import { mayActOnProject } from '../project.policy.js';
import { ProjectRows } from '../queries/project-by-id.js';

const past: Readonly<Record<ProjectAction, string>> = {
  submit: 'project.submitted',
  return: 'project.returned',
  publish: 'project.published',
  close: 'project.closed',
  withdraw: 'project.withdrawn',
};

/** The one door for every change of a project's state. */
@Injectable()
export class MoveProject {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
    private readonly rows: ProjectRows,
  ) {}

  async execute(actor: Actor, id: string, action: ProjectAction, reason?: string): Promise<void> {
    await this.uow.run(async () => {
      const { entity, project } = await this.rows.lock(actor, id);
      if (!mayActOnProject(actor, action, project)) throw problem('auth.forbidden');
      entity.state = projectMachine.next(entity.state, action);
      entity.returnReason = reason ?? null;
      await this.uow.because(reason, () => this.uow.repository(ProjectEntity).save(entity));
      await this.events.record({ name: past[action], subjectType: 'project', subjectId: id });
    });
  }
}
