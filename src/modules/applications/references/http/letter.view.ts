import {
  Flag,
  Id,
  Instant,
  ListOf,
  Nested,
  OneOf,
  Text,
  Whole,
} from '../../../../platform/http/index.js';
import { relations, type Relation } from '../reference.js';
import { criteria, formLimits, type Criterion } from '../reference-form.js';

export class LetterFileView {
  @Text({ max: 200 })
  name!: string;

  @Text({ max: 100 })
  mediaType!: string;

  @Whole({ min: 1, max: 2_147_483_647 })
  bytes!: number;
}

export class RatingView {
  @OneOf(criteria)
  criterion!: Criterion;

  @Whole({
    min: formLimits.leastRating,
    max: formLimits.mostRating,
    nullable: true,
    description: 'Null: cannot judge',
  })
  rating!: number | null;
}

/** A reference that has come, for those who may read it. */
export class LetterView {
  @Id()
  referenceId!: string;

  @Text({ max: 200 })
  refereeName!: string;

  @Flag()
  waivesAccess!: boolean;

  @Instant()
  receivedAt!: string;

  @Flag()
  isLate!: boolean;

  @Whole({ min: formLimits.firstYear, max: formLimits.lastYear, nullable: true })
  knownSince!: number | null;

  @OneOf(relations, { nullable: true })
  knownAs!: Relation | null;

  @ListOf(() => RatingView, { maxItems: criteria.length })
  ratings!: RatingView[];

  @Text({ max: formLimits.text })
  text!: string;

  @Nested(() => LetterFileView, { nullable: true })
  file!: LetterFileView | null;
}
