import { OmitType, PartialType } from '@nestjs/swagger';
import {
  Instant,
  Nested,
  OneOf,
  PageQuery,
  QueryWhole,
  Text,
  Whole,
} from '../../../platform/http/index.js';
import { callStates, programmeNames, type CallState, type ProgrammeName } from '../call.entity.js';
import { RuleSet } from '../rule-set.js';

/** A time without zone, as it hangs on a wall; the command finds its instant. */
const WallClock = (description: string): PropertyDecorator =>
  Text({ optional: true, max: 16, description: `${description}, YYYY-MM-DDTHH:mm` });

export class CallTitle {
  @Text({ max: 200 })
  ko!: string;

  @Text({ max: 200 })
  en!: string;

  @Text({ max: 200 })
  fr!: string;
}

/** Rules to set; those left out stay as they are (at first: as usual in the programme). */
export class SomeRules extends PartialType(RuleSet, { skipNullProperties: false }) {}

export class CreateCall {
  @Text({ max: 40 })
  code!: string;

  @OneOf(programmeNames)
  programme!: ProgrammeName;

  @Whole({ min: 2015, max: 2100 })
  year!: number;

  @Nested(() => CallTitle, { optional: true, description: 'The code, when left out' })
  title?: CallTitle;

  @Instant({ optional: true, description: 'This or opensAtLocal' })
  opensAt?: string;

  @WallClock('Instead of opensAt: what the clocks of timeZone show')
  opensAtLocal?: string;

  @Instant({
    optional: true,
    description: 'This or closesAtLocal; an application counts only before this instant',
  })
  closesAt?: string;

  @WallClock('Instead of closesAt: what the clocks of timeZone show')
  closesAtLocal?: string;

  @Text({ max: 60, description: 'IANA name of the zone in which the deadline is announced' })
  timeZone!: string;

  @Text({ max: 200, description: 'The deadline as announced, such as 13:00 PT' })
  closesAtWording!: string;

  @Nested(() => SomeRules, { optional: true })
  rules?: SomeRules;
}

export class ChangeCall extends PartialType(OmitType(CreateCall, ['programme'] as const), {
  skipNullProperties: false,
}) {}

/** A new version: rules left out stay as they are. */
export class AddRuleSet {
  @Nested(() => SomeRules)
  rules!: SomeRules;

  @Text({ max: 2000, optional: true, nullable: true, description: 'Why, for those who come after' })
  note?: string | null;
}

export class CopyCall {
  @Text({ max: 40 })
  code!: string;

  @Whole({ min: 2015, max: 2100, description: 'Every date moves to the same week of this year' })
  year!: number;
}

export class CallQuery extends PageQuery {
  @OneOf(programmeNames, { optional: true })
  programme?: ProgrammeName;

  @QueryWhole({ min: 2015, max: 2100 })
  year?: number;

  @OneOf(callStates, { optional: true })
  state?: CallState;

  @OneOf(['year', '-year'], { optional: true })
  sort?: string;
}
