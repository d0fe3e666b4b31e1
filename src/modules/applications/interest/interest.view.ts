import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Id, ListOf, OneOf, Whole } from '../../../platform/http/index.js';
import {
  fitCodes,
  fitRanks,
  fitStandings,
  type FitCode,
  type FitRank,
  type FitReason as Reason,
  type FitStanding,
} from './project-fit.js';

export class FitReason {
  @OneOf(fitCodes)
  code!: FitCode;

  @OneOf(fitStandings)
  standing!: FitStanding;

  @ApiProperty({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
    description: 'What the sentence of the code tells',
  })
  params!: Reason['params'];
}

export class ProjectFit {
  @OneOf(fitRanks)
  rank!: FitRank;

  @ListOf(() => FitReason, { maxItems: 10 })
  reasons!: readonly FitReason[];
}

/** A count of people; null where they are so few that one might recognise them. */
const People = (description: string): PropertyDecorator =>
  applyDecorators(
    Whole({ min: 3, max: 1_000_000, nullable: true, description: `${description}. Null: under 3` }),
  );

export class ProjectInterest {
  @Id()
  projectId!: string;

  @People('Students who looked at it, each once a day, in the last seven days')
  viewsIn7Days!: number | null;

  @People('The same in the last thirty days')
  viewsIn30Days!: number | null;

  @People('Applications not handed in that choose it')
  chosenInDrafts!: number | null;

  @People('Applications handed in that choose it')
  chosenInSubmitted!: number | null;
}

export class ProjectInterests {
  @ListOf(() => ProjectInterest, { maxItems: 1000 })
  items!: ProjectInterest[];
}
