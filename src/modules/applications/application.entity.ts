import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { ReturnMark } from './versions/return-mark.js';

export const applicationStates = [
  'draft',
  'submitted',
  'returned',
  'nominated',
  'endorsed',
  'under_consideration',
  'waitlisted',
  'offered',
  'accepted',
  'declined',
  'expired',
  'rejected',
  'withdrawn',
] as const;
export type ApplicationState = (typeof applicationStates)[number];

/** A student's application to one call, judged by the rule set it was started under. */
@Entity('application')
export class Application {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  studentId!: string;

  @Column('uuid')
  callId!: string;

  @Column('uuid')
  ruleSetId!: string;

  @Column('text')
  state!: ApplicationState;

  @Column('text')
  statement!: string;

  @Column('timestamptz', { nullable: true })
  submittedAt!: Date | null;

  @Column('text', { nullable: true })
  homeSupervisorName!: string | null;

  @Column('text', { nullable: true })
  homeSupervisorEmail!: string | null;

  @Column('text', { nullable: true })
  homeSupervisorDepartment!: string | null;

  @Column('int', { nullable: true })
  unitsWished!: number | null;

  @Column('text', { nullable: true })
  returnReason!: string | null;

  /** What the student is asked to change; empty when the application was handed in again. */
  @Column('jsonb')
  returnMarks!: ReturnMark[];

  @Column('timestamptz', { nullable: true })
  editableUntil!: Date | null;

  @Column('text', { nullable: true })
  decisionReason!: string | null;

  /** The rules that the student last confirmed; null when those are the present ones. */
  @Column('uuid', { nullable: true })
  rulesSeenId!: string | null;

  @Column('timestamptz')
  updatedAt!: Date;

  @VersionColumn()
  version!: number;
}

export const applicationEntities = [Application];
