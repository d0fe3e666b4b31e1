import { OmitType } from '@nestjs/swagger';
import { Cents, Day, OneOf, PageQuery, Text } from '../../../platform/http/index.js';
import { fundSources, type FundSource } from '../fund.entity.js';

export class CreateFund {
  @Text({ max: 200 })
  name!: string;

  @OneOf(fundSources)
  source!: FundSource;

  @Cents({ min: 1 })
  budgetCents!: number;

  @Day({ description: 'First day on which a stay that it pays for may start' })
  startsOn!: string;

  @Day({ description: 'Last day on which a stay that it pays for may start' })
  endsOn!: string;
}

export class FundQuery extends PageQuery {
  @OneOf(fundSources, { optional: true })
  source?: FundSource;

  @OneOf(['name', '-name'], { optional: true })
  sort?: string;
}

export class EntryQuery extends OmitType(PageQuery, ['q'] as const) {}
