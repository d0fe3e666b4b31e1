import { Email, Flag, Id, Nested, Text, Version, pageOf } from '../../../platform/http/index.js';
import { NamedUniversity } from '../../universities/index.js';

export class SupervisorCan {
  @Flag()
  edit!: boolean;
}

export class SupervisorView {
  @Id()
  id!: string;

  @Id()
  universityId!: string;

  @Nested(() => NamedUniversity)
  university!: NamedUniversity;

  @Text({ max: 200 })
  name!: string;

  @Email({ nullable: true })
  email!: string | null;

  @Text({ max: 200, nullable: true })
  department!: string | null;

  @Version()
  version!: number;

  @Nested(() => SupervisorCan)
  can!: SupervisorCan;
}

export class SupervisorPage extends pageOf(SupervisorView) {}
