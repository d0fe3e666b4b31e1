import { Email, Flag, Id, ListOf, Nested, Text, Whole } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import type { Supervisor } from '../queries/supervisor-rows.js';
import { mayEditSupervisor } from '../supervisor.policy.js';

export class SupervisorUniversity {
  @Id()
  id!: string;

  @Text({ max: 200 })
  nameEn!: string;

  @Text({ max: 200, nullable: true })
  nameKo!: string | null;

  @Text({ max: 200, nullable: true })
  nameFr!: string | null;
}

export class SupervisorCan {
  @Flag()
  edit!: boolean;
}

export class SupervisorView {
  @Id()
  id!: string;

  @Id()
  universityId!: string;

  @Nested(() => SupervisorUniversity)
  university!: SupervisorUniversity;

  @Text({ max: 200 })
  name!: string;

  @Email({ nullable: true })
  email!: string | null;

  @Text({ max: 200, nullable: true })
  department!: string | null;

  @Whole({ min: 1, max: 2_147_483_647 })
  version!: number;

  @Nested(() => SupervisorCan)
  can!: SupervisorCan;
}

export class SupervisorPage {
  @ListOf(() => SupervisorView, { maxItems: 100 })
  items!: SupervisorView[];

  @Text({ max: 500, nullable: true })
  nextCursor!: string | null;
}

/** A supervisor as the viewer gets them; the account stays inside. */
export function presentSupervisor(row: Supervisor, viewer: Actor): SupervisorView {
  const { id, universityId, name, email, department, version } = row;
  const { universityNameEn: nameEn, universityNameKo: nameKo, universityNameFr: nameFr } = row;
  const university = { id: universityId, nameEn, nameKo, nameFr };
  const can = { edit: mayEditSupervisor(viewer, row) };
  return { id, universityId, university, name, email, department, version, can };
}
