import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

@Entity('supervisor')
export class SupervisorEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { nullable: true })
  accountId!: string | null;

  @Column('uuid')
  universityId!: string;

  @Column('text')
  name!: string;

  @Column('citext', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  department!: string | null;

  @VersionColumn()
  version!: number;
}

export const supervisorEntities = [SupervisorEntity];
