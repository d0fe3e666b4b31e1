import {
  Day,
  Flag,
  Id,
  Instant,
  ListOf,
  ListOfOneOf,
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
import { markableFields, type MarkableField } from '../project.facts.js';
import * as facts from './project-facts.dto.js';

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

  @Flag()
  withdraw!: boolean;

  @Flag({ description: 'Into another call, as a draft' })
  copy!: boolean;

  @Flag({ description: 'How many look at it and choose it' })
  seeInterest!: boolean;
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

  @ListOf(() => facts.ProjectMark, { maxItems: 30, description: 'Beside the reason, by field' })
  returnMarks!: facts.ProjectMark[];

  @ListOfOneOf(markableFields, { description: 'Not said yet; told to supervisor and vetters' })
  unanswered!: MarkableField[];

  @ListOfText({ maxItems: 5, max: 10, description: 'Fields of research (CRDC 2020)' })
  crdcCodes!: string[];

  @Nested(() => facts.HostingUnit)
  hostingUnit!: facts.HostingUnit;

  @Text({ max: 4000, min: 0 })
  studentRole!: string;

  @Nested(() => facts.ProjectApproval, { nullable: true })
  safety!: facts.ProjectApproval | null;

  @Nested(() => facts.ProjectApproval, { nullable: true })
  ethics!: facts.ProjectApproval | null;

  @Nested(() => facts.ResearchSecurity, { nullable: true })
  researchSecurity!: facts.ResearchSecurity | null;

  @Nested(() => facts.IndustryPartner, { nullable: true })
  partner!: facts.IndustryPartner | null;

  @Instant({ nullable: true, description: "Where it is earlier than the call's" })
  applicationsCloseAt!: Date | null;

  @Text({ max: 16, nullable: true, description: 'The same on the clocks of the call’s zone' })
  applicationsCloseAtLocal!: string | null;

  @Instant()
  callClosesAt!: Date;

  @Text({ max: 60 })
  callTimeZone!: string;

  @Text({ max: 100 })
  callClosesAtWording!: string;

  @Id({ nullable: true, description: 'The project of which this is a copy' })
  copiedFromId!: string | null;

  @Version()
  version!: number;

  @Nested(() => ProjectCan)
  can!: ProjectCan;
}

export class SimilarProjects {
  @ListOf(() => ProjectView, { maxItems: 5, description: 'The most alike first' })
  items!: ProjectView[];
}

export class ProjectPage extends pageOf(ProjectView) {}
