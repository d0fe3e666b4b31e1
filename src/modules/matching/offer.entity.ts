import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

export const offerStates = ['open', 'accepted', 'declined', 'expired', 'rescinded'] as const;
export type OfferState = (typeof offerStates)[number];

/** A place held for one student until they answer or the time to answer has passed. */
@Entity('offer')
export class OfferEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  applicationId!: string;

  @Column('uuid')
  studentId!: string;

  @Column('uuid')
  projectId!: string;

  @Column('int', { nullable: true })
  seat!: number | null;

  @Column('date')
  startsOn!: string;

  @Column('int')
  weeks!: number;

  @Column('text')
  state!: OfferState;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('text', { nullable: true })
  declineReason!: string | null;

  @VersionColumn()
  version!: number;
}

export const offerEntities = [OfferEntity];
