import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Events } from '../../../platform/events/index.js';
import { problem } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Programmes } from '../../programmes/index.js';
import { ProjectEntity } from '../project.entity.js';
import { mayEditProject } from '../project.policy.js';
import { shiftedStart } from '../project.rules.js';
import { ProjectRows } from '../queries/project-by-id.js';
import { SetCapacity } from './set-capacity.js';

/** Drafts a project of an earlier call again: its texts and seats, its start inside of the new call. */
@Injectable()
export class CopyProject {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
    private readonly rows: ProjectRows,
    private readonly programmes: Programmes,
    private readonly setCapacity: SetCapacity,
  ) {}

  /** Answers the id of the draft. Vetting, deadline and what was marked are not copied. */
  async execute(actor: Actor, originalId: string, callId: string): Promise<string> {
    const id = randomUUID();
    await this.uow.run(async () => {
      const { entity, project } = await this.rows.lock(actor, originalId);
      if (!mayEditProject(actor, project)) throw problem('auth.forbidden');
      const { version: _version, ...texts } = entity;
      await this.uow.repository(ProjectEntity).insert({
        ...texts,
        id,
        callId,
        startsOnEarliest: await this.start(entity, callId),
        applicationsCloseAt: null,
        copiedFromId: originalId,
        state: 'draft',
        returnReason: null,
        returnMarks: [],
      });
      await this.setCapacity.execute(id, Math.max(project.capacity, 1));
      await this.events.record({ name: 'project.drafted', subjectType: 'project', subjectId: id });
    });
    return id;
  }

  private async start(original: ProjectEntity, callId: string): Promise<string | null> {
    const into = await this.programmes.find(callId);
    if (!into) {
      const pointer = '/callId';
      throw problem('input.invalid', {}, [{ pointer, code: 'input.not_allowed' }]);
    }
    const from = await this.programmes.require(original.callId);
    const { startsOnEarliest } = original;
    return startsOnEarliest && shiftedStart(startsOnEarliest, from.rules, into.rules);
  }
}
