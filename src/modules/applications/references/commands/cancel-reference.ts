import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/index.js';
import { problem } from '../../../../platform/http/index.js';
import type { Actor } from '../../../identity/index.js';
import { isOwner } from '../../application.policy.js';
import { Applications } from '../../applications.js';
import { ApplicationRecords } from '../../queries/application-records.js';
import { References } from '../references.js';

/** A student takes a request back that was not answered: the link dies and the referee is told. */
@Injectable()
export class CancelReference {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly applications: Applications,
    private readonly records: ApplicationRecords,
    private readonly references: References,
  ) {}

  async execute(actor: Actor, applicationId: string, id: string): Promise<void> {
    await this.uow.run(async () => {
      const row = await this.records.visible(actor, applicationId);
      if (!isOwner(actor, row)) throw problem('auth.forbidden');
      await this.applications.lock(applicationId);
      const request = await this.references.lock(id);
      if (request.applicationId !== applicationId) throw problem('not_found');
      await this.references.move(request, 'cancel');
    });
  }
}
