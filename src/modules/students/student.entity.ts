import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { StudentLevel } from '../universities/index.js';

export const tracks = ['energy', 'healthcare', 'automotive', 'core_ai'] as const;
export type Track = (typeof tracks)[number];

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
  semestersLeft!: number | null;

  @Column('numeric', { precision: 4, scale: 2, nullable: true })
  gpa!: string | null;

  @Column('numeric', { precision: 4, scale: 2, nullable: true })
  gpaScale!: string | null;

  @Column('text', { nullable: true })
  phone!: string | null;

  @VersionColumn()
  version!: number;
}

export const studentEntities = [StudentEntity];
