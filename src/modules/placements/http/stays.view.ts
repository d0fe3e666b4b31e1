import { Cents, Day, Id, ListOf, OneOf, Text, Whole } from '../../../platform/http/index.js';
import { programmeNames, type ProgrammeName } from '../../programmes/index.js';
import { placementStates, type PlacementState } from '../placement.entity.js';

export class StayView {
  @Id()
  placementId!: string;

  @OneOf(programmeNames)
  programme!: ProgrammeName;

  @Text({ max: 500 })
  projectTitle!: string;

  @Day()
  startsOn!: string;

  @Day()
  endsOn!: string;

  @Whole({ min: 1, max: 36 })
  weeks!: number;

  @OneOf(placementStates)
  state!: PlacementState;

  @Cents({ nullable: true })
  awardCents!: number | null;
}

export class StayList {
  @ListOf(() => StayView, { maxItems: 1000 })
  items!: StayView[];
}
