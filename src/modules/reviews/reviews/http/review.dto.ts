import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsObject, ValidateIf } from 'class-validator';
import {
  Id,
  ListOfId,
  OneOf,
  PageQuery,
  QueryFlag,
  Text,
} from '../../../../platform/http/index.js';
import { conflictKinds, type ConflictKind } from '../../../applications/index.js';
import { reviewStates, type ReviewState } from '../../review.machine.js';
import { recommendations, type Recommendation } from '../../review.rules.js';

/** Something for each criterion, below its key; the rubric says which there are. */
function byCriterion(values: object, isOptional: boolean): PropertyDecorator {
  const api: object = { type: 'object', additionalProperties: values, required: !isOptional };
  return applyDecorators(
    ApiProperty(api),
    ValidateIf((_, value) => !isOptional || value !== undefined),
    IsObject(),
  );
}

export const Scores = (isOptional = true): PropertyDecorator =>
  byCriterion({ type: 'integer', minimum: 1, maximum: 5 }, isOptional);
export const Comments = (isOptional = true): PropertyDecorator =>
  byCriterion({ type: 'string', maxLength: 4000 }, isOptional);

/** What is written so far; a field left out stays as it is. */
export class ChangeReview {
  @Scores()
  scores?: Record<string, number>;

  @Comments()
  comments?: Record<string, string>;

  @OneOf(recommendations, { optional: true, nullable: true })
  recommendation?: Recommendation | null;

  @Text({ min: 0, max: 10_000, optional: true, description: 'For the others who decide' })
  comment?: string;

  @Text({ min: 0, max: 10_000, optional: true, description: 'Read by its writer only' })
  privateNote?: string;
}

export class Abstain {
  @OneOf(conflictKinds)
  kind!: ConflictKind;

  @Text({ min: 0, max: 2000, optional: true })
  words?: string;
}

export class NewAssignments {
  @ListOfId({ maxItems: 200 })
  applicationIds!: string[];

  @ListOfId({ maxItems: 50 })
  reviewerIds!: string[];
}

export class AssignmentsMade {
  @ListOfId({ maxItems: 10_000, description: 'Of the reviews that were made' })
  ids!: string[];
}

export class AssignmentQuery extends PageQuery {
  @Id({ optional: true })
  call?: string;

  @QueryFlag()
  mine?: boolean;

  @Id({ optional: true })
  reviewer?: string;

  @Id({ optional: true })
  application?: string;

  @OneOf(reviewStates, { optional: true })
  state?: ReviewState;
}

export class NextQuery {
  @Id({ optional: true })
  call?: string;

  @Id({ optional: true, description: 'The review that is open: another one is served' })
  after?: string;
}
