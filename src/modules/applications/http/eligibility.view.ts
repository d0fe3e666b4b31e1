import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Day, Flag, Id, ListOf, OneOf, QueryWhole, Text } from '../../../platform/http/index.js';
import { checkKinds, places, type CheckKind, type Place } from '../eligibility/check.js';

/** A number, or a text where the fact is none. */
const Fact = (description: string): PropertyDecorator =>
  applyDecorators(
    ApiProperty({
      description,
      nullable: true,
      oneOf: [{ type: 'number' }, { type: 'string' }],
      required: true,
    }),
  );

/** A stay that somebody thinks of offering: judged instead of what the student wishes for. */
export class OfferedStay {
  @Id({ optional: true, description: 'A project of the call; its weeks count unless told' })
  project?: string;

  @Day({ optional: true })
  startsOn?: string;

  @QueryWhole({ min: 1, max: 36 })
  weeks?: number;
}

export class EligibilityCheck {
  @Text({ max: 40, description: 'Name of the rule' })
  rule!: string;

  @OneOf(checkKinds, { description: 'A flag informs and never stands in the way' })
  kind!: CheckKind;

  @Flag({ nullable: true, description: 'Null where the fact is not known: never shown as passed' })
  passed!: boolean | null;

  @Text({ max: 300, description: 'The rule in words, in the language of the reader' })
  reason!: string;

  @Text({ max: 1000, nullable: true, description: 'What was found, in words with its numbers' })
  explanation!: string | null;

  @Fact('What stands in the application or profile')
  actual!: string | number | null;

  @Fact('What the call asks for')
  required!: string | number | null;

  @Text({ max: 500, nullable: true, description: 'What the student can do, in words' })
  remedy!: string | null;

  @OneOf(places, { nullable: true, description: 'Where that is done' })
  where!: Place | null;

  @Day({ nullable: true, description: 'Day by which to act on a flag' })
  actBy!: string | null;
}

export class Eligibility {
  @Flag({ description: 'No rule is known to be broken' })
  eligible!: boolean;

  @ListOf(() => EligibilityCheck, { maxItems: 50 })
  checks!: EligibilityCheck[];
}
