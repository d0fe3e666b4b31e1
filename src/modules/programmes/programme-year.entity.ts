import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** A round of the programme: its calls share the year. */
@Entity('programme_year')
export class ProgrammeYear {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  year!: number;

  @Column('text', { nullable: true })
  titleEn!: string | null;

  @Column('text', { nullable: true })
  titleKo!: string | null;

  @Column('text', { nullable: true })
  titleFr!: string | null;

  @Column('date', { nullable: true })
  opensOn!: string | null;

  @Column('date', { nullable: true })
  endsOn!: string | null;

  @Column('text', { nullable: true })
  note!: string | null;

  @VersionColumn()
  version!: number;
}
