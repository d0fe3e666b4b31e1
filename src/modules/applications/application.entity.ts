import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

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
  returnReason!: string | null;

  @Column('timestamptz', { nullable: true })
  editableUntil!: Date | null;

  @Column('text', { nullable: true })
  decisionReason!: string | null;

  @Column('timestamptz')
  updatedAt!: Date;

  @VersionColumn()
  version!: number;
}

export const applicationEntities = [Application];
