import {
  Flag,
  Id,
  Instant,
  ListOf,
  Nested,
  OneOf,
  pageOf,
  Text,
  Version,
  Whole,
} from '../../../../platform/http/index.js';
import { Snapshot } from '../../../applications/index.js';
import { reviewStates, type ReviewState } from '../../review.machine.js';
import { recommendations, type Recommendation } from '../../review.rules.js';
import { RubricView } from '../../rubrics/rubric.view.js';
import { Comments, Scores } from './review.dto.js';

export class ReviewPerson {
  @Id()
  id!: string;

  @Text({ max: 200 })
  name!: string;
}

export class ReviewUniversity {
  @Id()
  id!: string;

  @Text({ max: 200 })
  nameEn!: string;

  @Text({ max: 200, nullable: true })
  nameKo!: string | null;

  @Text({ max: 200, nullable: true })
  nameFr!: string | null;
}

/** Who applied, as the reader may know it: a label where review is blind. */
export class ReviewApplicant {
  @Text({ max: 100 })
  label!: string;

  @Text({ max: 100, nullable: true })
  nameHangul!: string | null;

  @Text({ max: 100, nullable: true })
  passportSurname!: string | null;

  @Text({ max: 100, nullable: true })
  passportGivenNames!: string | null;

  @Nested(() => ReviewUniversity, { nullable: true })
  university!: ReviewUniversity | null;
}

export class ReviewAssignment {
  @Id()
  id!: string;

  @Id()
  applicationId!: string;

  @Id()
  callId!: string;

  @Text({ max: 40 })
  callCode!: string;

  @OneOf(reviewStates)
  state!: ReviewState;

  @OneOf(['own', 'manual', 'rule', 'plan'])
  origin!: string;

  @Nested(() => ReviewPerson)
  reviewer!: ReviewPerson;

  @Nested(() => ReviewApplicant)
  applicant!: ReviewApplicant;

  @Text({ max: 20, nullable: true })
  field!: string | null;

  @Flag({ description: 'The reader learns no names' })
  isBlind!: boolean;

  @Flag({ description: 'The application is not in review any more' })
  isOver!: boolean;

  @Instant()
  assignedAt!: Date;

  @Instant({ nullable: true })
  submittedAt!: Date | null;

  @Text({ max: 8, nullable: true, description: 'Weighted mean of the marks; null while hidden' })
  total!: string | null;

  @Version()
  version!: number;
}

export class ReviewAssignmentPage extends pageOf(ReviewAssignment) {}

/** Another's review, once one's own is in. */
export class OtherReview {
  @Id()
  id!: string;

  @Nested(() => ReviewPerson)
  reviewer!: ReviewPerson;

  @Scores(false)
  scores!: Record<string, number>;

  @Comments(false)
  comments!: Record<string, string>;

  @OneOf(recommendations, { nullable: true })
  recommendation!: Recommendation | null;

  @Text({ min: 0, max: 10_000 })
  comment!: string;

  @Text({ max: 8 })
  total!: string;

  @Instant()
  submittedAt!: Date;
}

export class ReviewProgress {
  @Whole({ min: 0, max: 100_000 })
  done!: number;

  @Whole({ min: 0, max: 100_000 })
  total!: number;
}

export class NextReview extends ReviewProgress {
  @Id({ nullable: true, description: 'Null when nothing is left' })
  id!: string | null;
}

export class ReviewCan {
  @Flag()
  write!: boolean;

  @Flag()
  submit!: boolean;

  @Flag()
  reopen!: boolean;

  @Flag()
  abstain!: boolean;

  @Flag()
  cancel!: boolean;
}

/** The whole desk of one review: what is read, by what it is judged, what is written. */
export class ReviewView extends ReviewAssignment {
  @Nested(() => RubricView)
  rubric!: RubricView;

  @Scores(false)
  scores!: Record<string, number>;

  @Comments(false)
  comments!: Record<string, string>;

  @OneOf(recommendations, { nullable: true })
  recommendation!: Recommendation | null;

  @Text({ min: 0, max: 10_000 })
  comment!: string;

  @Text({ min: 0, max: 10_000, nullable: true, description: 'Null for everybody but its writer' })
  privateNote!: string | null;

  @Instant({ nullable: true })
  dueAt!: Date | null;

  @Instant({ nullable: true })
  startedAt!: Date | null;

  @Instant({ nullable: true })
  reopenableUntil!: Date | null;

  @Instant()
  updatedAt!: Date;

  @Nested(() => Snapshot)
  material!: Snapshot;

  @ListOf(() => OtherReview, {
    maxItems: 100,
    nullable: true,
    description: 'Null while own is out',
  })
  others!: OtherReview[] | null;

  @Nested(() => ReviewProgress, { description: "Of the reviewer's own in this call" })
  progress!: ReviewProgress;

  @Nested(() => ReviewCan)
  can!: ReviewCan;
}
