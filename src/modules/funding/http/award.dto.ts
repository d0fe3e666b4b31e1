import { OmitType } from '@nestjs/swagger';
import { Cents, Id, OneOf, PageQuery } from '../../../platform/http/index.js';
import { awardStates, type AwardState } from '../award.entity.js';

export class Approve {
  @Id()
  fundId!: string;

  @Cents({ min: 1 })
  amountCents!: number;
}

export class AwardQuery extends OmitType(PageQuery, ['q'] as const) {
  @Id({ optional: true })
  fund?: string;

  @Id({ optional: true })
  student?: string;

  @Id({ optional: true })
  placement?: string;

  @OneOf(awardStates, { optional: true })
  state?: AwardState;

  @OneOf(['createdAt', '-createdAt'], { optional: true })
  sort?: string;
}
