import {
  Cents,
  Day,
  Flag,
  Id,
  Nested,
  OneOf,
  Text,
  Version,
  pageOf,
} from '../../../platform/http/index.js';
import { fundSources, type FundSource } from '../fund.entity.js';

export class FundCan {
  @Flag({ description: 'Approve placements with its money' })
  spend!: boolean;
}

export class FundView {
  @Id()
  id!: string;

  @Text({ max: 200 })
  name!: string;

  @OneOf(fundSources)
  source!: FundSource;

  @OneOf(['CAD'])
  currency!: string;

  @Cents()
  budgetCents!: number;

  @Cents({ description: 'Held for awards' })
  committedCents!: number;

  @Cents({ description: 'Left for further awards' })
  availableCents!: number;

  @Day()
  startsOn!: string;

  @Day()
  endsOn!: string;

  @Version()
  version!: number;

  @Nested(() => FundCan)
  can!: FundCan;
}

export class FundPage extends pageOf(FundView) {}
