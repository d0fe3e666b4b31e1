import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type {
  ApprovalStatus,
  HostingUnitKind,
  ProjectMark,
  SecurityAnswer,
  SensitiveArea,
} from './project.facts.js';

export const fields = ['energy', 'healthcare', 'automotive', 'core_ai', 'other'] as const;
export type Field = (typeof fields)[number];

export const projectLanguages = ['en', 'fr', 'either'] as const;
export type ProjectLanguage = (typeof projectLanguages)[number];

export const projectStates = [
  'draft',
  'submitted',
  'returned',
  'published',
  'closed',
  'withdrawn',
] as const;
export type ProjectState = (typeof projectStates)[number];

@Entity('project')
export class ProjectEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  callId!: string;

  @Column('uuid')
  universityId!: string;

  @Column('uuid', { nullable: true })
  supervisorId!: string | null;

  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  titleFr!: string | null;

  @Column('text')
  summary!: string;

  @Column('text')
  field!: Field;

  @Column('text', { nullable: true })
  provinceCode!: string | null;

  @Column('text')
  city!: string;

  @Column('text')
  language!: ProjectLanguage;

  @Column('int')
  weeks!: number;

  @Column('date', { nullable: true })
  startsOnEarliest!: string | null;

  @Column('text', { array: true })
  skills!: string[];

  @Column('text')
  state!: ProjectState;

  @Column('text', { nullable: true })
  returnReason!: string | null;

  /** What the vetter marked, while it waits for a correction. */
  @Column('jsonb')
  returnMarks!: ProjectMark[];

  @Column('text', { array: true })
  crdcCodes!: string[];

  @Column('text')
  unitKind!: HostingUnitKind;

  @Column('text', { nullable: true })
  unitName!: string | null;

  @Column('text')
  studentRole!: string;

  @Column('text', { nullable: true })
  safetyStatus!: ApprovalStatus | null;

  @Column('text', { nullable: true })
  safetyNote!: string | null;

  @Column('text', { nullable: true })
  ethicsStatus!: ApprovalStatus | null;

  @Column('text', { nullable: true })
  ethicsNote!: string | null;

  @Column('text', { nullable: true })
  securityAnswer!: SecurityAnswer | null;

  @Column('text', { array: true })
  securityAreas!: SensitiveArea[];

  @Column('text', { nullable: true })
  partnerName!: string | null;

  @Column('text', { nullable: true })
  partnerIpConditions!: string | null;

  @Column('text', { nullable: true })
  partnerConfidentiality!: string | null;

  /** Earlier than the call's; null where the call's deadline stands. */
  @Column('timestamptz', { nullable: true })
  applicationsCloseAt!: Date | null;

  @Column('uuid', { nullable: true })
  copiedFromId!: string | null;

  @VersionColumn()
  version!: number;
}

export const projectEntities = [ProjectEntity];
