import { PartialType, PickType } from '@nestjs/swagger';
import { Email, Id, OneOf, PageQuery, Text } from '../../../platform/http/index.js';

export class CreateSupervisor {
  @Id({ description: 'A host university' })
  universityId!: string;

  @Text({ max: 200 })
  name!: string;

  @Email({ optional: true, nullable: true, description: 'An account of this address is linked' })
  email?: string | null;

  @Text({ max: 200, optional: true, nullable: true })
  department?: string | null;
}

export class ChangeSupervisor extends PartialType(
  PickType(CreateSupervisor, ['name', 'department'] as const),
  { skipNullProperties: false },
) {}

export class SupervisorQuery extends PageQuery {
  @Id({ optional: true })
  university?: string;

  @OneOf(['name', '-name'], { optional: true })
  sort?: string;
}
