import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

export const awardStates = ['approved', 'cancelled'] as const;
export type AwardState = (typeof awardStates)[number];

/** The driver reads bigint as text; an amount of cents is always exactly countable. */
const asNumber = { to: (cents: number) => cents, from: Number };

/** Money of a fund that is held for one placement. */
@Entity('award')
export class AwardEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  placementId!: string;

  @Column('uuid')
  studentId!: string;

  @Column('uuid')
  fundId!: string;

  @Column('text')
  currency!: 'CAD';

  @Column('bigint', { transformer: asNumber })
  amountCents!: number;

  @Column('text')
  state!: AwardState;

  @VersionColumn()
  version!: number;
}
