import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Events } from '../../../platform/events/index.js';
import { problem } from '../../../platform/http/index.js';
import { Accounts, hasRole, type Actor } from '../../identity/index.js';
import { Universities } from '../../universities/index.js';
import type { CreateSupervisor as Input } from '../http/supervisor.dto.js';
import { SupervisorEntity } from '../supervisor.entity.js';
import { mayRegisterSupervisor } from '../supervisor.policy.js';

/** Registers a professor of a host university; answers the id. */
@Injectable()
export class CreateSupervisor {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
    private readonly accounts: Accounts,
    private readonly universities: Universities,
  ) {}

  async execute(actor: Actor, input: Input): Promise<string> {
    if (!mayRegisterSupervisor(actor, input.universityId)) throw problem('auth.forbidden');
    const id = randomUUID();
    await this.uow.run(async () => {
      await this.refuseHome(input.universityId);
      const accountId = await this.accountOf(input.email);
      await this.uow.repository(SupervisorEntity).insert({ ...input, id, accountId });
      await this.events.record({
        name: 'supervisor.created',
        subjectType: 'supervisor',
        subjectId: id,
      });
    });
    return id;
  }

  /** Whoever has this address, if they are a supervisor: an office does not make one of others. */
  private async accountOf(email: string | null | undefined): Promise<string | null> {
    const id = email && (await this.accounts.idByEmail(email));
    const holder = id ? await this.accounts.actor(id) : undefined;
    return hasRole(holder, 'supervisor') ? (holder?.accountId ?? null) : null;
  }

  private async refuseHome(universityId: string): Promise<void> {
    const university = await this.universities.find(universityId);
    if (university?.kind === 'host') return;
    throw problem('input.invalid', {}, [{ pointer: '/universityId', code: 'input.not_allowed' }]);
  }
}
