import {
  Flag,
  Id,
  ListOf,
  ListOfText,
  Nested,
  OneOf,
  Text,
  Version,
  pageOf,
} from '../../../platform/http/index.js';
import { universityKinds, type UniversityKind } from '../university.entity.js';

export class UniversityCan {
  @Flag()
  edit!: boolean;
}

export class UniversityView {
  @Id()
  id!: string;

  @OneOf(universityKinds)
  kind!: UniversityKind;

  @Text({ max: 200 })
  nameEn!: string;

  @Text({ max: 200, nullable: true })
  nameKo!: string | null;

  @Text({ max: 200, nullable: true })
  nameFr!: string | null;

  @Text({ max: 100 })
  city!: string;

  @Text({ max: 10, nullable: true })
  provinceCode!: string | null;

  @Text({ max: 60 })
  timeZone!: string;

  @Text({ max: 60, nullable: true })
  rorId!: string | null;

  @Text({ max: 40, nullable: true })
  hub!: string | null;

  @ListOfText({ maxItems: 20, max: 253 })
  emailDomains!: string[];

  @Version()
  version!: number;

  @Nested(() => UniversityCan)
  can!: UniversityCan;
}

export class UniversityPage extends pageOf(UniversityView) {}

export class ProvinceView {
  @Text({ max: 10 })
  code!: string;

  @Text({ max: 100 })
  nameEn!: string;

  @Text({ max: 100 })
  nameKo!: string;

  @Text({ max: 100 })
  nameFr!: string;

  @Text({ max: 60 })
  timeZone!: string;

  @Text({ max: 40 })
  hub!: string;
}

export class ProvinceList {
  @ListOf(() => ProvinceView, { maxItems: 20 })
  items!: ProvinceView[];
}
