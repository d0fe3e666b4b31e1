import { OmitType, PartialType } from '@nestjs/swagger';
import { Day, Nested, OneOf, PageQuery, Text, Whole } from '../../../platform/http/index.js';
import { CallTitle } from './call.dto.js';

export class CreateProgrammeYear {
  @Whole({ min: 2015, max: 2100 })
  year!: number;

  @Nested(() => CallTitle, { optional: true, nullable: true })
  title?: CallTitle | null;

  @Day({ optional: true, nullable: true, description: 'First day of the round' })
  opensOn?: string | null;

  @Day({ optional: true, nullable: true, description: 'Last day of the round' })
  endsOn?: string | null;

  @Text({ max: 2000, optional: true, nullable: true })
  note?: string | null;
}

export class ChangeProgrammeYear extends PartialType(
  OmitType(CreateProgrammeYear, ['year'] as const),
  { skipNullProperties: false },
) {}

export class ProgrammeYearQuery extends PageQuery {
  @OneOf(['year', '-year'], { optional: true })
  sort?: string;
}
