import { Id, Instant, ListOf, Nested, pageOf, Text, Whole } from '../../../platform/http/index.js';

const keys = 'Stable over versions: letters, digits and _';

export class RubricWords {
  @Text({ max: 300 })
  ko!: string;

  @Text({ max: 300 })
  en!: string;

  @Text({ max: 300 })
  fr!: string;
}

/** Input and answer in one, as the rules of a call are. */
export class RubricCriterion {
  @Text({ max: 40, description: keys })
  key!: string;

  @Whole({ min: 1, max: 100, description: 'Shares of the whole; they need not sum to 100' })
  weight!: number;

  @Nested(() => RubricWords)
  name!: RubricWords;

  @ListOf(() => RubricWords, { minItems: 5, maxItems: 5, description: 'From mark 1 to mark 5' })
  anchors!: RubricWords[];

  @Whole({ min: 1, max: 5, nullable: true, description: 'Marks so low demand words' })
  commentAtOrBelow!: number | null;

  @Whole({ min: 1, max: 5, nullable: true, description: 'Marks so high demand words' })
  commentAtOrAbove!: number | null;
}

export class NewRubric {
  @ListOf(() => RubricCriterion, { minItems: 1, maxItems: 12 })
  criteria!: RubricCriterion[];
}

export class RubricView {
  @Id()
  id!: string;

  @Id()
  callId!: string;

  @Whole({ min: 1, max: 1_000_000 })
  number!: number;

  @ListOf(() => RubricCriterion, { maxItems: 12 })
  criteria!: RubricCriterion[];

  @Instant()
  createdAt!: Date;

  @Whole({ min: 0, max: 1_000_000, description: 'Reviews handed in under this version' })
  submittedReviews!: number;
}

export class RubricPage extends pageOf(RubricView) {}
