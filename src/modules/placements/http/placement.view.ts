import { OmitType } from '@nestjs/swagger';
import {
  Cents,
  Day,
  Flag,
  Id,
  Instant,
  ListOf,
  Nested,
  OneOf,
  Text,
  Version,
  Whole,
  pageOf,
} from '../../../platform/http/index.js';
import { programmeNames, type ProgrammeName } from '../../programmes/index.js';
import { NamedStudent } from '../../students/index.js';
import { NamedUniversity } from '../../universities/index.js';
import { placementStates, type PlacementState } from '../placement.entity.js';

export class PlacementProject {
  @Id()
  id!: string;

  @Text({ max: 500 })
  title!: string;

  @Text({ max: 100 })
  city!: string;

  @Text({ max: 10, nullable: true })
  provinceCode!: string | null;

  @Nested(() => NamedUniversity)
  university!: NamedUniversity;

  @Whole({ min: 0, max: 5 })
  capacity!: number;

  @Whole({ min: 0, max: 5, description: 'Seats held by a placement' })
  seatsTaken!: number;
}

export class PlacementCall {
  @Id()
  id!: string;

  @Text({ max: 40 })
  code!: string;

  @OneOf(programmeNames)
  programme!: ProgrammeName;
}

export class PlacementAward {
  @Id()
  id!: string;

  @Id()
  fundId!: string;

  @Text({ max: 200 })
  fundName!: string;

  @Cents()
  amountCents!: number;

  @OneOf(['CAD'])
  currency!: string;
}

export class PlacementStep {
  @OneOf(placementStates, { nullable: true, description: 'Null when it was proposed' })
  from!: PlacementState | null;

  @OneOf(placementStates)
  to!: PlacementState;

  @Instant()
  at!: Date;

  @Text({ max: 200, nullable: true })
  actorName!: string | null;

  @Text({ max: 2000, nullable: true })
  reason!: string | null;
}

export class PlacementCan {
  @Flag()
  edit!: boolean;

  @Flag()
  submit!: boolean;

  @Flag()
  approve!: boolean;

  @Flag()
  return!: boolean;

  @Flag()
  reject!: boolean;

  @Flag()
  withdraw!: boolean;
}

export class PlacementView {
  @Id()
  id!: string;

  @Id()
  applicationId!: string;

  @Id({ nullable: true, description: 'The offer that was accepted' })
  offerId!: string | null;

  @Nested(() => NamedStudent)
  student!: NamedStudent;

  @Nested(() => PlacementProject)
  project!: PlacementProject;

  @Nested(() => PlacementCall)
  call!: PlacementCall;

  @Whole({ min: 1, max: 5, nullable: true })
  seat!: number | null;

  @Day()
  startsOn!: string;

  @Day({ description: 'The last day of the stay' })
  endsOn!: string;

  @Whole({ min: 1, max: 36 })
  weeks!: number;

  @Whole({ min: 0, max: 2 })
  units!: number;

  @OneOf(placementStates)
  state!: PlacementState;

  @Instant({ nullable: true })
  approvedAt!: Date | null;

  @Text({ max: 2000, nullable: true, description: 'Why it was returned, rejected or withdrawn' })
  reason!: string | null;

  @Nested(() => PlacementAward, { nullable: true })
  award!: PlacementAward | null;

  @ListOf(() => PlacementStep, { maxItems: 1000 })
  history!: PlacementStep[];

  @Version()
  version!: number;

  @Nested(() => PlacementCan)
  can!: PlacementCan;
}

export class PlacementItem extends OmitType(PlacementView, ['history'] as const) {}

export class PlacementPage extends pageOf(PlacementItem) {}
