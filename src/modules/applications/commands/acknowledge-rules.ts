import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { problem } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import { isOwner } from '../application.policy.js';
import { Applications } from '../applications.js';
import { ApplicationRecords } from '../queries/application-records.js';

/** A student has read what changed in the rules of the call since the draft was begun. */
@Injectable()
export class AcknowledgeRules {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly applications: Applications,
    private readonly records: ApplicationRecords,
  ) {}

  async execute(actor: Actor, id: string): Promise<void> {
    await this.uow.run(async () => {
      const row = await this.records.visible(actor, id);
      if (!isOwner(actor, row)) throw problem('auth.forbidden');
      const { rulesSeenId } = await this.applications.lock(id);
      if (rulesSeenId === null) return;
      await this.uow.query('UPDATE application SET rules_seen_id = NULL WHERE id = $1', [id]);
    });
  }
}
