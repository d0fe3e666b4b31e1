import { OmitType, PartialType } from '@nestjs/swagger';
import { ArrayMaxSize } from 'class-validator';
import {
  Day,
  Id,
  Instant,
  ListOf,
  ListOfOneOf,
  Nested,
  OneOf,
  PageQuery,
  QueryFlag,
  Text,
  Whole,
} from '../../../platform/http/index.js';
import { crdcCodes, mostCrdcCodes, type CrdcCode } from '../crdc.js';
import {
  fields,
  projectLanguages,
  projectStates,
  type Field,
  type ProjectLanguage,
  type ProjectState,
} from '../project.entity.js';
import * as facts from './project-facts.dto.js';
import { Line, ListOfLine, Prose } from './texts.js';

export class CreateProject {
  @Id()
  callId!: string;

  @Id({ optional: true, description: 'For admins; a supervisor proposes for themselves' })
  supervisorId?: string;

  @Id({ optional: true, description: 'For admins; else that of the supervisor' })
  universityId?: string;

  @Line({ max: 500 })
  title!: string;

  @Line({ max: 500, optional: true, nullable: true })
  titleFr?: string | null;

  @Prose({ min: 0, max: 10_000 })
  summary!: string;

  @OneOf(fields)
  field!: Field;

  @Text({ max: 10, optional: true, nullable: true, description: 'Else that of the university' })
  provinceCode?: string | null;

  @Line({ max: 100, optional: true, description: 'Else that of the university' })
  city?: string;

  @OneOf(projectLanguages)
  language!: ProjectLanguage;

  @Whole({ min: 1, max: 36 })
  weeks!: number;

  @Day({ optional: true, nullable: true })
  startsOnEarliest?: string | null;

  @ListOfLine({ maxItems: 20, max: 100, optional: true })
  skills?: string[];

  @Whole({ min: 1, max: 5, description: 'Students at a time' })
  capacity!: number;

  @ListOfOneOf(crdcCodes, { optional: true, description: 'At most five fields of research' })
  @ArrayMaxSize(mostCrdcCodes)
  crdcCodes?: CrdcCode[];

  @Nested(() => facts.HostingUnit, { optional: true, description: 'Else the university itself' })
  hostingUnit?: facts.HostingUnit;

  @Prose({ min: 0, max: 4000, optional: true, description: 'What the student will do' })
  studentRole?: string;

  @Nested(() => facts.ProjectApproval, { optional: true, nullable: true })
  safety?: facts.ProjectApproval | null;

  @Nested(() => facts.ProjectApproval, { optional: true, nullable: true })
  ethics?: facts.ProjectApproval | null;

  @Nested(() => facts.ResearchSecurity, { optional: true, nullable: true })
  researchSecurity?: facts.ResearchSecurity | null;

  @Nested(() => facts.IndustryPartner, { optional: true, nullable: true })
  partner?: facts.IndustryPartner | null;

  @Instant({ optional: true, nullable: true, description: "Earlier than the call's deadline" })
  applicationsCloseAt?: string | null;

  @Text({ max: 16, optional: true, description: 'The same on the clocks of the call’s zone' })
  applicationsCloseAtLocal?: string;
}

export class ChangeProject extends PartialType(
  OmitType(CreateProject, ['callId', 'supervisorId', 'universityId'] as const),
  { skipNullProperties: false },
) {}

export class ReturnProject {
  @Prose({ max: 2000, description: 'What to change before it can be published' })
  reason!: string;

  @ListOf(() => facts.ProjectMark, { optional: true, maxItems: 30 })
  marks?: facts.ProjectMark[];
}

export class WithdrawProject {
  @Prose({ max: 2000, optional: true })
  reason?: string;
}

export class CopyProject {
  @Id({ description: 'The call into which it is copied' })
  callId!: string;
}

export class ProjectQuery extends PageQuery {
  @Id({ optional: true })
  call?: string;

  @Text({ max: 10, optional: true })
  province?: string;

  @OneOf(fields, { optional: true })
  field?: Field;

  @OneOf(projectLanguages, { optional: true, description: 'Projects in either language match' })
  language?: ProjectLanguage;

  @QueryFlag()
  open?: boolean;

  /** Those of the signed-in supervisor only. */
  @QueryFlag()
  mine?: boolean;

  @Id({ optional: true })
  university?: string;

  @OneOf(projectStates, { optional: true })
  state?: ProjectState;

  @OneOf(['title', '-title'], { optional: true })
  sort?: string;
}
