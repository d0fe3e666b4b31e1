import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/time/index.js';
import type { Actor } from '../../identity/index.js';
import { presentOffer } from '../http/offer.presenter.js';
import type { OfferView } from '../http/offer.view.js';
import { Offers } from '../offers.js';

/** One offer for whoever may see it; `not_found` for everybody else. */
@Injectable()
export class FindOffer {
  constructor(
    private readonly offers: Offers,
    private readonly clock: Clock,
  ) {}

  async execute(viewer: Actor, id: string): Promise<OfferView> {
    return presentOffer(await this.offers.require(viewer, id), viewer, this.clock.now());
  }
}
