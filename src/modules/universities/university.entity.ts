import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

export const universityKinds = ['home', 'host'] as const;
export type UniversityKind = (typeof universityKinds)[number];

@Entity('university')
export class UniversityEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: UniversityKind;

  @Column('text')
  nameEn!: string;

  @Column('text', { nullable: true })
  nameKo!: string | null;

  @Column('text', { nullable: true })
  nameFr!: string | null;

  @Column('text')
  city!: string;

  @Column('text', { nullable: true })
  provinceCode!: string | null;

  @Column('text')
  timeZone!: string;

  @Column('text', { nullable: true })
  rorId!: string | null;

  @Column('text', { nullable: true })
  hub!: string | null;

  @VersionColumn()
  version!: number;
}

export const universityEntities = [UniversityEntity];
