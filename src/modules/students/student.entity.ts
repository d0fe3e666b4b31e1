import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { StudentLevel } from '../universities/index.js';

export const tracks = ['energy', 'healthcare', 'automotive', 'core_ai'] as const;
export type Track = (typeof tracks)[number];

/** Military service of Korean men; `not_applicable` is the word of everybody else. */
export const militaryStatuses = ['not_applicable', 'served', 'exempt', 'unserved'] as const;
export type MilitaryStatus = (typeof militaryStatuses)[number];

@Entity('student')
export class StudentEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  accountId!: string;

  @Column('uuid')
  universityId!: string;

  @Column('text', { nullable: true })
  nameHangul!: string | null;

  @Column('text', { nullable: true })
  passportSurname!: string | null;

  @Column('text', { nullable: true })
  passportGivenNames!: string | null;

  @Column('date', { nullable: true })
  bornOn!: string | null;

  @Column('text', { nullable: true })
  college!: string | null;

  @Column('text', { nullable: true })
  major!: string | null;

  @Column('text', { nullable: true })
  track!: Track | null;

  @Column('text', { nullable: true })
  level!: StudentLevel | null;

  @Column('int', { nullable: true })
  termsDone!: number | null;

  @Column('int', { nullable: true })
  semestersLeft!: number | null;

  @Column('numeric', { precision: 5, scale: 2, nullable: true })
  gpa!: string | null;

  @Column('numeric', { precision: 5, scale: 2, nullable: true })
  gpaScale!: string | null;

  /** The school's own figure, never worked out from the GPA. */
  @Column('numeric', { precision: 5, scale: 2, nullable: true })
  gpaPercent!: string | null;

  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('text', { nullable: true })
  address!: string | null;

  @Column('text', { nullable: true })
  citizenship!: string | null;

  @Column('text', { nullable: true })
  militaryStatus!: MilitaryStatus | null;

  @Column('date', { nullable: true })
  militaryPermitUntil!: string | null;

  @Column('text', { nullable: true })
  emergencyContactName!: string | null;

  @Column('text', { nullable: true })
  emergencyContactRelation!: string | null;

  @Column('text', { nullable: true })
  emergencyContactPhone!: string | null;

  /** The number itself is no column of this entity: it is read where it is revealed, only. */
  @Column('date', { nullable: true })
  passportExpiresOn!: string | null;

  @VersionColumn()
  version!: number;
}

export const studentEntities = [StudentEntity];
