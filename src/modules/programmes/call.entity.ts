import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { ProgrammeYear } from './programme-year.entity.js';

export const programmeNames = ['GRI', 'GRA'] as const;
export type ProgrammeName = (typeof programmeNames)[number];

export const callStates = ['draft', 'published'] as const;
export type CallState = (typeof callStates)[number];

@Entity('call')
export class CallEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  code!: string;

  @Column('text')
  programme!: ProgrammeName;

  @Column('int')
  year!: number;

  @Column('text')
  titleEn!: string;

  @Column('text')
  titleKo!: string;

  @Column('text')
  titleFr!: string;

  @Column('text')
  state!: CallState;

  @Column('timestamptz')
  opensAt!: Date;

  @Column('timestamptz')
  closesAt!: Date;

  @Column('text')
  timeZone!: string;

  @Column('text')
  closesAtWording!: string;

  @Column('uuid', { nullable: true })
  ruleSetId!: string | null;

  @VersionColumn()
  version!: number;
}

export const callEntities = [CallEntity, ProgrammeYear];
