import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { Id, Instant, ListOf, Nested, Text, Whole, pageOf } from '../../../platform/http/index.js';
import { DocumentRule, GradeFloor, LanguageFloor } from '../rule-parts.js';
import { RuleSet } from '../rule-set.js';

const inList = [DocumentRule, GradeFloor, LanguageFloor];

/** What a rule can say: a number, a text or day, yes or no, a list; null where nothing is asked. */
const Said = (description: string): PropertyDecorator =>
  applyDecorators(
    ApiProperty({
      description,
      nullable: true,
      required: true,
      oneOf: [
        { type: 'number' },
        { type: 'string' },
        { type: 'boolean' },
        {
          type: 'array',
          items: {
            oneOf: [{ type: 'string' }, ...inList.map((one) => ({ $ref: getSchemaPath(one) }))],
          },
        },
      ],
    }),
  );

@ApiExtraModels(...inList)
export class RuleSetChange {
  @Text({ max: 40, description: 'Name of the rule' })
  rule!: string;

  @Said('What the version before says')
  before!: unknown;

  @Said('What this version says')
  after!: unknown;
}

export class RuleSetAuthor {
  @Id()
  id!: string;

  @Text({ max: 200 })
  name!: string;
}

/** A version of a call's rules; versions are never edited. */
export class RuleSetView {
  @Id()
  id!: string;

  @Whole({ min: 1, max: 100_000 })
  version!: number;

  @Instant()
  createdAt!: string;

  @Nested(() => RuleSetAuthor, { nullable: true, description: 'Null when no person made it' })
  author!: RuleSetAuthor | null;

  @Text({ max: 2000, nullable: true })
  note!: string | null;

  @Nested(() => RuleSet)
  rules!: RuleSet;

  @ListOf(() => RuleSetChange, {
    maxItems: 60,
    description: 'Against the version before; none at first',
  })
  changes!: RuleSetChange[];

  @Whole({ min: 0, max: 1_000_000, description: 'Applications that are judged by it' })
  applicationCount!: number;
}

export class RuleSetPage extends pageOf(RuleSetView) {}
