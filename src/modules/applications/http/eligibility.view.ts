import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Flag, ListOf, Text } from '../../../platform/http/index.js';

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

export class EligibilityCheck {
  @Text({ max: 40, description: 'Name of the rule' })
  rule!: string;

  @Flag({ nullable: true, description: 'Null where the fact is not known: never shown as passed' })
  passed!: boolean | null;

  @Text({ max: 200, description: 'The rule in words, in the language of the reader' })
  reason!: string;

  @Fact('What stands in the application or profile')
  actual!: string | number | null;

  @Fact('What the call asks for')
  required!: string | number | null;
}

export class Eligibility {
  @Flag({ description: 'No rule is known to be broken' })
  eligible!: boolean;

  @ListOf(() => EligibilityCheck, { maxItems: 50 })
  checks!: EligibilityCheck[];
}
