import { Day, Id, Instant, OneOf, PageQuery, Text, Whole } from '../../../platform/http/index.js';
import { offerStates, type OfferState } from '../offer.entity.js';

export class MakeOffer {
  @Id()
  applicationId!: string;

  @Id()
  projectId!: string;

  @Day()
  startsOn!: string;

  @Whole({ min: 1, max: 36 })
  weeks!: number;

  @Instant({ optional: true, description: 'In the future; else by the rules of the call' })
  expiresAt?: string;
}

export class DeclineOffer {
  @Text({ max: 2000, optional: true })
  reason?: string;
}

export class RescindOffer {
  @Text({ max: 2000, description: 'Kept in the history' })
  reason!: string;
}

export class OfferQuery extends PageQuery {
  @OneOf(offerStates, { optional: true })
  state?: OfferState;

  @Id({ optional: true })
  application?: string;

  @OneOf(['createdAt', '-createdAt'], { optional: true })
  sort?: string;
}
