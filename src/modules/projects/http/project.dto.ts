import { OmitType, PartialType } from '@nestjs/swagger';
import {
  Day,
  Id,
  ListOfText,
  OneOf,
  PageQuery,
  QueryFlag,
  Text,
  Whole,
} from '../../../platform/http/index.js';
import {
  fields,
  projectLanguages,
  projectStates,
  type Field,
  type ProjectLanguage,
  type ProjectState,
} from '../project.entity.js';

export class CreateProject {
  @Id()
  callId!: string;

  @Id({ optional: true, description: 'For admins; a supervisor proposes for themselves' })
  supervisorId?: string;

  @Id({ optional: true, description: 'For admins; else that of the supervisor' })
  universityId?: string;

  @Text({ max: 500 })
  title!: string;

  @Text({ max: 500, optional: true, nullable: true })
  titleFr?: string | null;

  @Text({ min: 0, max: 10_000 })
  summary!: string;

  @OneOf(fields)
  field!: Field;

  @Text({ max: 10, optional: true, nullable: true, description: 'Else that of the university' })
  provinceCode?: string | null;

  @Text({ max: 100, optional: true, description: 'Else that of the university' })
  city?: string;

  @OneOf(projectLanguages)
  language!: ProjectLanguage;

  @Whole({ min: 1, max: 36 })
  weeks!: number;

  @Day({ optional: true, nullable: true })
  startsOnEarliest?: string | null;

  @ListOfText({ maxItems: 20, max: 100, optional: true })
  skills?: string[];

  @Whole({ min: 1, max: 5, description: 'Students at a time' })
  capacity!: number;
}

export class ChangeProject extends PartialType(
  OmitType(CreateProject, ['callId', 'supervisorId', 'universityId'] as const),
  { skipNullProperties: false },
) {}

export class ReturnProject {
  @Text({ max: 2000, description: 'What to change before it can be published' })
  reason!: string;
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
