import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Applications, type Application } from '../../applications/index.js';
import type { Actor } from '../../identity/index.js';
import { Places } from '../../matching/index.js';
import type { ProposePlacement as Input } from '../http/placement.dto.js';
import { Proposals } from '../proposals.js';

/** The programme places an applicant without an offer, or once more; answers the id. */
@Injectable()
export class ProposePlacement {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly applications: Applications,
    private readonly places: Places,
    private readonly proposals: Proposals,
  ) {}

  async execute(actor: Actor, input: Input): Promise<string> {
    const id = randomUUID();
    await this.uow.run(async () => {
      const { application, held } = await this.places.lock(input.applicationId);
      const { studentId, ruleSetId } = application;
      const { units } = await this.places.requireFit({ ...input, studentId, ruleSetId, held });
      await this.places.refuseIneligible(application, input);
      await this.place(application);
      const holder = { id, as: 'placement' as const };
      const seat = await this.places.take(application, input.projectId, holder);
      await this.proposals.insert(actor, { ...input, id, studentId, seat, units });
    });
    return id;
  }

  /** An accepted application may get another stay, for instance after one was withdrawn. */
  private async place(application: Application): Promise<void> {
    if (application.state === 'accepted') return;
    await this.applications.move(application, { action: 'place' });
  }
}
