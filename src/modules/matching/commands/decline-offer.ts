import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { problem, refuseStale } from '../../../platform/http/index.js';
import { Applications } from '../../applications/index.js';
import type { Actor } from '../../identity/index.js';
import { mayAnswerOffer } from '../offer.policy.js';
import { Offers } from '../offers.js';

/** The student says no: the seat is free again, the application is over. */
@Injectable()
export class DeclineOffer {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly offers: Offers,
    private readonly applications: Applications,
  ) {}

  async execute(actor: Actor, id: string, reason?: string, seen?: number): Promise<void> {
    await this.uow.run(async () => {
      const row = await this.offers.require(actor, id);
      if (!mayAnswerOffer(actor, row)) throw problem('auth.forbidden');
      const application = await this.applications.lock(row.applicationId);
      const offer = await this.offers.lock(id);
      refuseStale(offer.version, seen);
      this.offers.refuseLate(offer, 'decline');
      await this.offers.settle(offer, { action: 'decline', reason });
      await this.applications.move(application, { action: 'decline', reason });
    });
  }
}
