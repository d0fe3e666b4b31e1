import { Cents, Nested, OneOf, Whole } from '../../../platform/http/index.js';

export class AmountLeft {
  @Whole({ min: 0, max: 36 })
  limit!: number;

  @Whole({ min: 0, max: 36 })
  committed!: number;

  @Whole({ min: 0, max: 36 })
  remaining!: number;
}

export class MoneyLeft {
  @OneOf(['CAD'])
  currency!: string;

  @Cents()
  limitCents!: number;

  @Cents()
  committedCents!: number;

  @Cents()
  remainingCents!: number;
}

/** The ceilings of the programme for one student, for life. */
export class EntitlementView {
  @Nested(() => AmountLeft)
  weeks!: AmountLeft;

  @Nested(() => MoneyLeft)
  money!: MoneyLeft;

  @Nested(() => AmountLeft)
  units!: AmountLeft;
}
