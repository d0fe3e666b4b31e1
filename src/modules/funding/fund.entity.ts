import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

export const fundSources = ['mitacs', 'ai_project_group', 'host', 'province'] as const;
export type FundSource = (typeof fundSources)[number];

/** Money given for a period; what is left of it stands in the ledger, not here. */
@Entity('fund')
export class FundEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('text')
  source!: FundSource;

  @Column('text')
  currency!: 'CAD';

  @Column('date')
  startsOn!: string;

  @Column('date')
  endsOn!: string;

  @VersionColumn()
  version!: number;
}
