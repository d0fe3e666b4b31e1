import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Events } from '../../../platform/events/index.js';
import { problem, refuseStale } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import type { ChangeProject as Input } from '../http/project.dto.js';
import { ProjectEntity } from '../project.entity.js';
import { editsOnlyCapacity, isEditable, mayEditProject } from '../project.policy.js';
import { projectProblem } from '../project.problems.js';
import { ProjectRows } from '../queries/project-by-id.js';
import { ReadFacts } from './read-facts.js';
import { SetCapacity } from './set-capacity.js';

/** Changes a project; of a published one its supervisor changes the capacity only. */
@Injectable()
export class ChangeProject {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
    private readonly rows: ProjectRows,
    private readonly readFacts: ReadFacts,
    private readonly setCapacity: SetCapacity,
  ) {}

  async execute(actor: Actor, id: string, input: Input, seen?: number): Promise<void> {
    await this.uow.run(async () => {
      const { entity, project } = await this.rows.lock(actor, id);
      if (!mayEditProject(actor, project)) throw problem('auth.forbidden');
      refuseStale(entity.version, seen);
      const { capacity, ...facts } = input;
      const rewrites = Object.values(facts).some((fact) => fact !== undefined);
      if (!isEditable(project.state) || (rewrites && editsOnlyCapacity(actor, project))) {
        throw projectProblem('project.wrong_state', { state: project.state });
      }
      const columns = await this.readFacts.execute(entity.callId, facts);
      await this.write(Object.assign(entity, columns), capacity);
      await this.events.record({ name: 'project.changed', subjectType: 'project', subjectId: id });
    });
  }

  private async write(project: ProjectEntity, capacity: number | undefined): Promise<void> {
    const { id, version } = project;
    const saved = await this.uow.repository(ProjectEntity).save(project);
    if (capacity === undefined) return;
    await this.setCapacity.execute(id, capacity);
    // Seats are rows of their own; whoever saw the old capacity saw an older version.
    if (saved.version === version) {
      await this.uow.repository(ProjectEntity).increment({ id }, 'version', 1);
    }
  }
}
