import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { problem } from '../../../platform/http/index.js';
import { Clock } from '../../../platform/time/index.js';
import { Applications } from '../../applications/index.js';
import type { MakeOffer as Input } from '../http/offer.dto.js';
import { OfferEntity } from '../offer.entity.js';
import { offerProblem } from '../offer.problems.js';
import { Offers } from '../offers.js';
import { Places } from '../places.js';

const dayLength = 86_400_000;

/** Offers a place to an endorsed applicant and holds a seat for it; answers the offer's id. */
@Injectable()
export class MakeOffer {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly applications: Applications,
    private readonly places: Places,
    private readonly offers: Offers,
  ) {}

  async execute({ expiresAt: wish, ...input }: Input): Promise<string> {
    const id = randomUUID();
    await this.uow.run(async () => {
      const { application, held } = await this.places.lock(input.applicationId);
      if (application.state === 'offered') throw offerProblem('offer.already_open');
      const { studentId, ruleSetId } = application;
      const stay = { ...input, studentId, ruleSetId, held };
      const { offerDays } = await this.places.requireFit(stay);
      await this.places.refuseIneligible(application, input);
      const expiresAt = this.expiryOf(wish, offerDays);
      await this.applications.move(application, { action: 'offer' });
      const seat = await this.places.take(application, input.projectId, { id, as: 'offer' });
      const offer = { ...input, id, studentId, seat, expiresAt, state: 'open' as const };
      await this.uow.repository(OfferEntity).insert(offer);
      await this.offers.record(offer, 'made');
    });
    return id;
  }

  private expiryOf(wish: string | undefined, offerDays: number): Date {
    const now = this.clock.now();
    if (wish === undefined) return new Date(now.getTime() + offerDays * dayLength);
    const expiresAt = new Date(wish);
    if (expiresAt > now) return expiresAt;
    throw problem('input.invalid', {}, [{ pointer: '/expiresAt', code: 'input.out_of_range' }]);
  }
}
