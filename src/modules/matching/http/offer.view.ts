import {
  Day,
  Flag,
  Id,
  Instant,
  Nested,
  OneOf,
  Text,
  Version,
  Whole,
  pageOf,
} from '../../../platform/http/index.js';
import { offerStates, type OfferState } from '../offer.entity.js';

export class OfferProject {
  @Id()
  id!: string;

  @Text({ max: 500 })
  title!: string;

  @Text({ max: 100 })
  city!: string;

  @Text({ max: 10, nullable: true })
  provinceCode!: string | null;

  @Text({ max: 200 })
  universityName!: string;
}

export class OfferCan {
  @Flag()
  accept!: boolean;

  @Flag()
  decline!: boolean;

  @Flag()
  rescind!: boolean;
}

export class OfferView {
  @Id()
  id!: string;

  @Id()
  applicationId!: string;

  @Nested(() => OfferProject)
  project!: OfferProject;

  @Text({ max: 200, min: 0 })
  studentName!: string;

  @Day()
  startsOn!: string;

  @Day({ description: 'The last day of the stay' })
  endsOn!: string;

  @Whole({ min: 1, max: 36 })
  weeks!: number;

  @OneOf(offerStates)
  state!: OfferState;

  @Instant()
  expiresAt!: Date;

  @Text({ max: 16, description: 'The same on the clocks of the host, `YYYY-MM-DDTHH:mm`' })
  expiresAtLocal!: string;

  @Text({ max: 64 })
  timeZone!: string;

  @Text({ max: 2000, nullable: true })
  declineReason!: string | null;

  @Id({ nullable: true, description: 'Made when the offer was accepted' })
  placementId!: string | null;

  @Version()
  version!: number;

  @Nested(() => OfferCan)
  can!: OfferCan;
}

export class OfferPage extends pageOf(OfferView) {}
