import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Actor } from './actor.js';

/** A person who can sign in. What they may do is in their role grants. */
@Entity('account')
export class Account {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('citext')
  email!: string;

  @Column('text', { nullable: true })
  passwordHash!: string | null;

  @Column('text')
  name!: string;

  @Column('text')
  locale!: Actor['locale'];

  @Column('timestamptz', { nullable: true })
  emailVerifiedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  disabledAt!: Date | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}

export const identityEntities = [Account];
