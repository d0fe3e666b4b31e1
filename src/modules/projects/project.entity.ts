import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

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

  @VersionColumn()
  version!: number;
}

export const projectEntities = [ProjectEntity];
