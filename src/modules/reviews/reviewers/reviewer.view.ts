import {
  Day,
  Email,
  Flag,
  Id,
  ListOf,
  ListOfOneOf,
  PageQuery,
  pageOf,
  Text,
  Version,
  Whole,
} from '../../../platform/http/index.js';

export const reviewFields = ['energy', 'healthcare', 'automotive', 'core_ai'] as const;
export const reviewLanguages = ['ko', 'en', 'fr'] as const;

/** Days on which somebody takes no new reviews; both included. */
export class Absence {
  @Day()
  startsOn!: string;

  @Day()
  endsOn!: string;
}

/** What somebody brings to reviewing. */
export class ReviewerInput {
  @Id({ nullable: true, description: 'Whose students they never review' })
  universityId!: string | null;

  @Text({ max: 200, nullable: true })
  department!: string | null;

  @ListOfOneOf(reviewFields, { description: 'Fields they know; none means any' })
  fields!: string[];

  @ListOfOneOf(reviewLanguages)
  languages!: string[];

  @Whole({
    min: 0,
    max: 1000,
    nullable: true,
    description: 'Most reviews in a call; null no limit',
  })
  mostReviews!: number | null;

  @Flag({ description: 'Takes new reviews' })
  isActive!: boolean;

  @ListOf(() => Absence, { maxItems: 20 })
  absences!: Absence[];
}

export class ReviewerView extends ReviewerInput {
  @Id({ description: 'Of the account' })
  id!: string;

  @Text({ max: 200 })
  name!: string;

  @Email()
  email!: string;

  @Whole({ min: 0, max: 100_000, description: 'Not begun yet, in the call that was asked for' })
  assigned!: number;

  @Whole({ min: 0, max: 100_000 })
  started!: number;

  @Whole({ min: 0, max: 100_000 })
  submitted!: number;

  @Version()
  version!: number;
}

export class ReviewerQuery extends PageQuery {
  @Id({ optional: true, description: 'Counts reviews of this call only' })
  call?: string;
}

export class ReviewerPage extends pageOf(ReviewerView) {}
