import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

export const placementStates = [
  'proposed',
  'returned',
  'approved',
  'ready',
  'active',
  'report_due',
  'completed',
  'rejected',
  'withdrawn',
  'terminated',
] as const;
export type PlacementState = (typeof placementStates)[number];

/** A student's stay on a seat of a project; seat and weeks are held from the proposal on. */
@Entity('placement')
export class PlacementEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  applicationId!: string;

  @Column('uuid')
  studentId!: string;

  @Column('uuid')
  projectId!: string;

  @Column('uuid', { nullable: true })
  offerId!: string | null;

  @Column('int', { nullable: true })
  seat!: number | null;

  @Column('date')
  startsOn!: string;

  @Column('int')
  weeks!: number;

  @Column('int')
  units!: number;

  @Column('text')
  state!: PlacementState;

  @Column('uuid')
  proposedBy!: string;

  @Column('uuid', { nullable: true })
  approvedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  approvedAt!: Date | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @VersionColumn()
  version!: number;
}

export const placementEntities = [PlacementEntity];
