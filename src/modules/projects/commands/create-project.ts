import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Events } from '../../../platform/events/index.js';
import type { Actor } from '../../identity/index.js';
import type { CreateProject as Input } from '../http/project.dto.js';
import { ProjectEntity } from '../project.entity.js';
import { FindHost } from './find-host.js';
import { ReadFacts } from './read-facts.js';
import { SetCapacity } from './set-capacity.js';

/** Drafts a project with its seats; answers its id. */
@Injectable()
export class CreateProject {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
    private readonly findHost: FindHost,
    private readonly readFacts: ReadFacts,
    private readonly setCapacity: SetCapacity,
  ) {}

  async execute(actor: Actor, input: Input): Promise<string> {
    const { callId, supervisorId: wished, universityId, capacity, ...facts } = input;
    const id = randomUUID();
    await this.uow.run(async () => {
      const columns = await this.readFacts.execute(callId, facts);
      const wishes = { supervisorId: wished, universityId };
      const { university, supervisorId } = await this.findHost.execute(actor, wishes);
      await this.uow.repository(ProjectEntity).insert({
        ...columns,
        id,
        callId,
        supervisorId,
        universityId: university.id,
        provinceCode: facts.provinceCode ?? university.provinceCode,
        city: facts.city ?? university.city,
        skills: facts.skills ?? [],
        state: 'draft',
      });
      await this.setCapacity.execute(id, capacity);
      await this.events.record({ name: 'project.drafted', subjectType: 'project', subjectId: id });
    });
    return id;
  }
}
