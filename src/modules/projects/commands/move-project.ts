import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Events } from '../../../platform/events/index.js';
import { problem } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Programmes } from '../../programmes/index.js';
import { ProjectEntity } from '../project.entity.js';
import type { ProjectMark } from '../project.facts.js';
import { projectMachine, type ProjectAction } from '../project.machine.js';
import { mayActOnProject } from '../project.policy.js';
import { projectProblem } from '../project.problems.js';
import { gapsOf } from '../project.rules.js';
import { ProjectRows } from '../queries/project-by-id.js';
import type { Project } from '../queries/project-rows.js';

const past: Readonly<Record<ProjectAction, string>> = {
  submit: 'project.submitted',
  return: 'project.returned',
  publish: 'project.published',
  close: 'project.closed',
  withdraw: 'project.withdrawn',
};

/** Why a project is moved; marks are for a return. */
export interface Words {
  readonly reason?: string;
  readonly marks?: readonly ProjectMark[];
}

/** The one door for every change of a project's state. */
@Injectable()
export class MoveProject {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
    private readonly rows: ProjectRows,
    private readonly programmes: Programmes,
  ) {}

  async execute(actor: Actor, id: string, action: ProjectAction, words: Words = {}): Promise<void> {
    const { reason, marks = [] } = words;
    await this.uow.run(async () => {
      const { entity, project } = await this.rows.lock(actor, id);
      if (!mayActOnProject(actor, action, project)) throw problem('auth.forbidden');
      entity.state = projectMachine.next(entity.state, action);
      if (action === 'submit') await this.refuseIncomplete(project);
      if (action === 'withdraw') await this.refuseHeldSeats(id);
      const isReturn = action === 'return';
      entity.returnReason = isReturn ? (reason ?? null) : null;
      entity.returnMarks = isReturn ? [...marks] : [];
      await this.uow.because(reason, () => this.uow.repository(ProjectEntity).save(entity));
      await this.events.record({ name: past[action], subjectType: 'project', subjectId: id });
    });
  }

  /** A vetter's time is for what is complete; the call may have set its rules since the draft. */
  private async refuseIncomplete(project: Project): Promise<void> {
    const call = await this.programmes.require(project.callId);
    const gaps = gapsOf(project, call.rules);
    if (gaps.length > 0) throw projectProblem('project.incomplete', { count: gaps.length }, gaps);
  }

  /** Choices of a withdrawn project stay and are shown as not open; people are not left behind. */
  private async refuseHeldSeats(id: string): Promise<void> {
    const held = await this.uow.query(
      'SELECT seat FROM project_seat WHERE project_id = $1 AND held_by IS NOT NULL FOR UPDATE',
      [id],
    );
    if (held.length > 0) throw projectProblem('project.has_interns', { taken: held.length });
  }
}
