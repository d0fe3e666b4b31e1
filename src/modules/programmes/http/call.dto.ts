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

  @Instant()
  opensAt!: string;

  @Instant({ description: 'An application counts only before this instant' })
  closesAt!: string;

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
