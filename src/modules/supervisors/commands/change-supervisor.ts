import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Events } from '../../../platform/events/index.js';
import { problem, refuseStale } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import type { ChangeSupervisor as Input } from '../http/supervisor.dto.js';
import { SupervisorEntity } from '../supervisor.entity.js';
import { mayEditSupervisor, maySeeSupervisor } from '../supervisor.policy.js';

/** Changes what is known of a supervisor. */
@Injectable()
export class ChangeSupervisor {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
  ) {}

  async execute(actor: Actor, id: string, input: Input, seen?: number): Promise<void> {
    await this.uow.run(async () => {
      const supervisors = this.uow.repository(SupervisorEntity);
      const lock = { mode: 'pessimistic_write' } as const;
      const supervisor = await supervisors.findOne({ where: { id }, lock });
      if (!supervisor || !maySeeSupervisor(actor, supervisor)) throw problem('not_found');
      if (!mayEditSupervisor(actor, supervisor)) throw problem('auth.forbidden');
      refuseStale(supervisor.version, seen);
      Object.assign(supervisor, input);
      await supervisors.save(supervisor);
      await this.events.record({
        name: 'supervisor.changed',
        subjectType: 'supervisor',
        subjectId: id,
      });
    });
  }
}
