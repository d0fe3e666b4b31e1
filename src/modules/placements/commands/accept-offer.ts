import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { problem, refuseStale } from '../../../platform/http/index.js';
import { Applications } from '../../applications/index.js';
import { consentProblem, type Actor } from '../../identity/index.js';
import { mayAnswerOffer, Offers, Places } from '../../matching/index.js';
import { Proposals } from '../proposals.js';

/** The student says yes: the offer's seat goes to a placement that an adviser is to approve. */
@Injectable()
export class AcceptOffer {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly places: Places,
    private readonly applications: Applications,
    private readonly offers: Offers,
    private readonly proposals: Proposals,
  ) {}

  async execute(actor: Actor, offerId: string, seen?: number): Promise<void> {
    await this.uow.run(async () => {
      const row = await this.offers.require(actor, offerId);
      if (!mayAnswerOffer(actor, row)) throw problem('auth.forbidden');
      const { application, held } = await this.places.lock(row.applicationId);
      const offer = await this.offers.lock(offerId);
      refuseStale(offer.version, seen);
      this.offers.refuseLate(offer, 'accept');
      // Nobody in Canada would see the placement, so nobody could approve it.
      if (!row.mayCross) throw consentProblem('consent.needed', { kind: 'transfer' });
      const { applicationId, studentId, projectId, startsOn, weeks } = offer;
      const { ruleSetId } = application;
      const wish = { studentId, ruleSetId, held, startsOn, weeks };
      const { units } = await this.places.requireFit(wish);
      await this.applications.move(application, { action: 'accept' });
      const seat = await this.offers.settle(offer, { action: 'accept' });
      const stay = { projectId, seat, startsOn, weeks, units };
      await this.proposals.insert(actor, {
        ...{ id: randomUUID(), offerId, applicationId, studentId, ...stay },
      });
    });
  }
}
