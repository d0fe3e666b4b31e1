import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Events } from '../../../platform/events/index.js';
import type { Actor } from '../../identity/index.js';
import type { CreateProject as Input } from '../http/project.dto.js';
import { ProjectEntity } from '../project.entity.js';
import { FindHost } from './find-host.js';
import { RefuseUnknown } from './refuse-unknown.js';
import { SetCapacity } from './set-capacity.js';

/** Drafts a project with its seats; answers its id. */
@Injectable()
export class CreateProject {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
    private readonly findHost: FindHost,
    private readonly refuseUnknown: RefuseUnknown,
    private readonly setCapacity: SetCapacity,
  ) {}

  async execute(actor: Actor, { capacity, ...input }: Input): Promise<string> {
    const id = randomUUID();
    await this.uow.run(async () => {
      await this.refuseUnknown.execute(input);
      const { university, supervisorId } = await this.findHost.execute(actor, input);
      await this.uow.repository(ProjectEntity).insert({
        ...input,
        id,
        supervisorId,
        universityId: university.id,
        provinceCode: input.provinceCode ?? university.provinceCode,
        city: input.city ?? university.city,
        skills: input.skills ?? [],
        state: 'draft',
      });
      await this.setCapacity.execute(id, capacity);
      await this.events.record({ name: 'project.drafted', subjectType: 'project', subjectId: id });
    });
    return id;
  }
}
