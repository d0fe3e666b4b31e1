import { Cents, Id, Instant, OneOf, Text, Version, pageOf } from '../../../platform/http/index.js';
import { awardStates, type AwardState } from '../award.entity.js';
import type { Award } from '../queries/award-rows.js';

export class AwardView {
  @Id()
  id!: string;

  @Id()
  placementId!: string;

  @Id()
  studentId!: string;

  @Id()
  fundId!: string;

  @Text({ max: 200 })
  fundName!: string;

  @Cents({ min: 1 })
  amountCents!: number;

  @OneOf(['CAD'])
  currency!: string;

  @OneOf(awardStates)
  state!: AwardState;

  @Instant()
  createdAt!: string;

  @Version()
  version!: number;
}

export class AwardPage extends pageOf(AwardView) {}

/** An award as everybody gets it who may see it. */
export const presentAward = ({ sortKey: _sortKey, createdAt, ...award }: Award): AwardView => ({
  ...award,
  createdAt: createdAt.toISOString(),
});
