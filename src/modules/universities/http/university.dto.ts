import { PartialType } from '@nestjs/swagger';
import { ListOfText, OneOf, PageQuery, Text } from '../../../platform/http/index.js';
import { universityKinds, type UniversityKind } from '../university.entity.js';

export class CreateUniversity {
  @OneOf(universityKinds)
  kind!: UniversityKind;

  @Text({ max: 200 })
  nameEn!: string;

  @Text({ max: 200, optional: true, nullable: true })
  nameKo?: string | null;

  @Text({ max: 200, optional: true, nullable: true })
  nameFr?: string | null;

  @Text({ max: 100 })
  city!: string;

  @Text({ max: 10, optional: true, nullable: true, description: 'ISO 3166-2, such as CA-ON' })
  provinceCode?: string | null;

  @Text({ max: 60, description: 'IANA name, such as America/Toronto' })
  timeZone!: string;

  @Text({ max: 60, optional: true, nullable: true, description: 'Research Organization Registry' })
  rorId?: string | null;

  @Text({ max: 40, optional: true, nullable: true, description: 'Hub that serves a host' })
  hub?: string | null;

  @ListOfText({ maxItems: 20, max: 253, optional: true })
  emailDomains?: string[];
}

export class ChangeUniversity extends PartialType(CreateUniversity, {
  skipNullProperties: false,
}) {}

export class UniversityQuery extends PageQuery {
  @OneOf(universityKinds, { optional: true })
  kind?: UniversityKind;

  @OneOf(['name', '-name'], { optional: true })
  sort?: string;
}
