import { Id, Instant, ListOf, OneOf, Text, Whole, pageOf } from '../../../platform/http/index.js';
import type { AccountKind, Posting } from '../ledger.js';

const mostCents = 1_000_000_000_00;

export class LineView {
  @OneOf(['source', 'available', 'committed'])
  account!: AccountKind;

  @Whole({ min: -mostCents, max: mostCents })
  amountCents!: number;

  @Whole({ min: -mostCents, max: mostCents, description: 'Only that of the source is negative' })
  balanceAfterCents!: number;
}

/** One entry of the double entry: its lines sum to zero. */
export class EntryView {
  @Id()
  id!: string;

  @OneOf(['budget', 'award', 'award_cancellation'])
  kind!: Posting['kind'];

  @Id({ nullable: true })
  awardId!: string | null;

  @Instant()
  at!: string;

  @Text({ max: 200, nullable: true })
  actorName!: string | null;

  @ListOf(() => LineView, { minItems: 2, maxItems: 3 })
  lines!: LineView[];
}

export class EntryPage extends pageOf(EntryView) {}
