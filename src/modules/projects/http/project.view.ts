import {
  Day,
  Flag,
  Id,
  ListOfText,
  Nested,
  OneOf,
  Text,
  Version,
  Whole,
  pageOf,
} from '../../../platform/http/index.js';
import { NamedUniversity } from '../../universities/index.js';
import {
  fields,
  projectLanguages,
  projectStates,
  type Field,
  type ProjectLanguage,
  type ProjectState,
} from '../project.entity.js';

export class ProjectSupervisor {
  @Id()
  id!: string;

  @Text({ max: 200 })
  name!: string;
}

export class ProjectCan {
  @Flag()
  edit!: boolean;

  @Flag()
  submit!: boolean;

  @Flag()
  publish!: boolean;

  @Flag()
  return!: boolean;

  @Flag()
  close!: boolean;
}

export class ProjectView {
  @Id()
  id!: string;

  @Id()
  callId!: string;

  @Text({ max: 40 })
  callCode!: string;

  @Text({ max: 500 })
  title!: string;

  @Text({ max: 500, nullable: true })
  titleFr!: string | null;

  @Text({ max: 10_000, min: 0 })
  summary!: string;

  @OneOf(fields)
  field!: Field;

  @Text({ max: 10, nullable: true })
  provinceCode!: string | null;

  @Text({ max: 100 })
  city!: string;

  @Nested(() => NamedUniversity)
  university!: NamedUniversity;

  @Nested(() => ProjectSupervisor, { nullable: true })
  supervisor!: ProjectSupervisor | null;

  @OneOf(projectLanguages)
  language!: ProjectLanguage;

  @Whole({ min: 1, max: 36 })
  weeks!: number;

  @Day({ nullable: true })
  startsOnEarliest!: string | null;

  @ListOfText({ maxItems: 20, max: 100 })
  skills!: string[];

  @Whole({ min: 0, max: 5 })
  capacity!: number;

  @Whole({ min: 0, max: 5, description: 'Seats held by a placement' })
  seatsTaken!: number;

  @Whole({ min: 0, max: 5, description: 'Seats that neither an offer nor a placement holds' })
  seatsFree!: number;

  @OneOf(projectStates)
  state!: ProjectState;

  @Text({ max: 2000, nullable: true, description: 'Only for those who may change the project' })
  returnReason!: string | null;

  @Version()
  version!: number;

  @Nested(() => ProjectCan)
  can!: ProjectCan;
}

export class ProjectPage extends pageOf(ProjectView) {}
