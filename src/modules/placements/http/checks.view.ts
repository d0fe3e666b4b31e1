import { ApiProperty } from '@nestjs/swagger';
import { ListOf, OneOf } from '../../../platform/http/index.js';
import { levels, ruleNames, units, type Check } from '../placement.rules.js';

const textOrNumber = { oneOf: [{ type: 'string' }, { type: 'number' }], nullable: true };
const wholeNumber = { type: 'integer' as const, nullable: true };

export class PlacementCheckView implements Check {
  @OneOf(ruleNames)
  rule!: Check['rule'];

  @OneOf(levels)
  level!: Check['level'];

  @ApiProperty(textOrNumber)
  actual!: string | number | null;

  @ApiProperty(textOrNumber)
  required!: string | number | null;

  @ApiProperty({ ...wholeNumber, description: 'Held by the student without this placement' })
  before!: number | null;

  @ApiProperty({ ...wholeNumber, description: 'Held by the student with this placement' })
  after!: number | null;

  @ApiProperty(wholeNumber)
  limit!: number | null;

  @OneOf(units, { nullable: true })
  unit!: Check['unit'];
}

export class PlacementChecks {
  @ListOf(() => PlacementCheckView, { maxItems: 20 })
  checks!: PlacementCheckView[];
}
