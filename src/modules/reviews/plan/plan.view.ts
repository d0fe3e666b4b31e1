import { Flag, Id, ListOf, OneOf, Text, Whole } from '../../../platform/http/index.js';
import { loadNotes, shortReasons } from './plan.rules.js';

export const planModes = ['top_up', 'rebalance'] as const;

export class PlanRequest {
  @Whole({ min: 1, max: 10, optional: true, description: 'As the rules of the call when left out' })
  perApplication?: number;

  @OneOf(planModes, { optional: true, description: '`rebalance` moves what nobody has begun' })
  mode?: (typeof planModes)[number];

  @Flag({ optional: true, description: 'Only tells what would be done' })
  dryRun?: boolean;
}

export class ShortOfReviews {
  @Id()
  applicationId!: string;

  @Text({ max: 40, description: 'What reviewers call it' })
  label!: string;

  @Whole({ min: 1, max: 10 })
  missing!: number;

  @OneOf(shortReasons)
  reason!: string;

  @Whole({ min: 0, max: 100_000, description: 'How many could take it at all' })
  eligible!: number;
}

export class ReviewerLoad {
  @Id()
  reviewerId!: string;

  @Text({ max: 200 })
  name!: string;

  @Whole({ min: 0, max: 100_000 })
  before!: number;

  @Whole({ min: 0, max: 100_000 })
  after!: number;

  @Whole({ min: 0, max: 1000, nullable: true })
  most!: number | null;

  @OneOf(loadNotes, { nullable: true, description: 'Why so far below the highest load' })
  note!: string | null;
}

export class AssignmentPlan {
  @Flag({ description: 'Nothing was written' })
  dryRun!: boolean;

  @Whole({ min: 1, max: 10 })
  perApplication!: number;

  @Whole({ min: 0, max: 100_000, description: 'Applications in review' })
  applications!: number;

  @Whole({ min: 0, max: 1_000_000, description: 'New reviews' })
  assigned!: number;

  @Whole({ min: 0, max: 1_000_000, description: 'Untouched reviews that went to somebody else' })
  removed!: number;

  @ListOf(() => ShortOfReviews, { maxItems: 100_000 })
  short!: ShortOfReviews[];

  @ListOf(() => ReviewerLoad, { maxItems: 10_000 })
  loads!: ReviewerLoad[];

  @Whole({ min: 0, max: 100_000, description: 'Highest load less lowest, of those who are here' })
  spread!: number;
}
