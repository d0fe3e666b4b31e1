import { PartialType } from '@nestjs/swagger';
import { Day, Id, OneOf, PageQuery, Text, Whole } from '../../../platform/http/index.js';
import { placementStates, type PlacementState } from '../placement.entity.js';

class WishedStay {
  @Day()
  startsOn!: string;

  @Whole({ min: 1, max: 36 })
  weeks!: number;
}

export class ProposePlacement extends WishedStay {
  @Id()
  applicationId!: string;

  @Id()
  projectId!: string;
}

export class ChangePlacement extends PartialType(WishedStay, { skipNullProperties: false }) {}

export class PlacementReason {
  @Text({ max: 2000, description: 'Read by the student and the coordinators' })
  reason!: string;
}

export class PlacementQuery extends PageQuery {
  @OneOf(placementStates, { optional: true })
  state?: PlacementState;

  @Text({ max: 40, optional: true, description: 'Code of the hub of the host' })
  hub?: string;

  @Id({ optional: true, description: 'The home or the host university' })
  university?: string;

  @Text({ max: 60, optional: true, description: 'Id or code of the call' })
  call?: string;

  @OneOf(['createdAt', '-createdAt'], { optional: true })
  sort?: string;
}
