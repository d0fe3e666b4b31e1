import { Nested, OneOf, Text, Whole } from '../../../../platform/http/index.js';
import { relations, type Relation } from '../reference.js';
import { formLimits, type Ratings } from '../reference-form.js';

const { leastRating: min, mostRating: max } = formLimits;
const Rating = () =>
  Whole({ min, max, optional: true, nullable: true, description: 'Null: cannot judge' });

/** One to five for what the referee has rated so far. */
export class RatingsInput implements Ratings {
  @Rating()
  research_ability?: number | null;

  @Rating()
  knowledge?: number | null;

  @Rating()
  initiative?: number | null;

  @Rating()
  communication?: number | null;

  @Rating()
  teamwork?: number | null;
}

/** What the referee has written so far; what is absent stays as it was saved. */
export class AnswersInput {
  @Whole({
    min: formLimits.firstYear,
    max: formLimits.lastYear,
    optional: true,
    nullable: true,
    description: 'The year since which the referee knows the student',
  })
  knownSince?: number | null;

  @OneOf(relations, { optional: true, nullable: true })
  knownAs?: Relation | null;

  @Nested(() => RatingsInput, { optional: true })
  ratings?: RatingsInput;

  @Text({ min: 0, max: formLimits.text, optional: true })
  text?: string;
}
