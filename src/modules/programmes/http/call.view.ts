import {
  Flag,
  Id,
  Instant,
  Nested,
  OneOf,
  Text,
  Version,
  Whole,
  pageOf,
} from '../../../platform/http/index.js';
import { callStates, programmeNames, type CallState, type ProgrammeName } from '../call.entity.js';
import { RuleSet } from '../rule-set.js';
import { CallTitle } from './call.dto.js';

export class CallCan {
  @Flag()
  edit!: boolean;

  @Flag()
  publish!: boolean;
}

export class CallView {
  @Id()
  id!: string;

  @Text({ max: 40 })
  code!: string;

  @OneOf(programmeNames)
  programme!: ProgrammeName;

  @Whole({ min: 2015, max: 2100 })
  year!: number;

  @Nested(() => CallTitle)
  title!: CallTitle;

  @OneOf(callStates)
  state!: CallState;

  @Instant()
  opensAt!: string;

  @Text({ max: 16, description: 'The opening on the clocks of timeZone, YYYY-MM-DDTHH:mm' })
  opensAtLocal!: string;

  @Instant()
  closesAt!: string;

  @Text({ max: 16, description: 'The deadline on the clocks of timeZone, YYYY-MM-DDTHH:mm' })
  closesAtLocal!: string;

  @Text({ max: 60 })
  timeZone!: string;

  @Text({ max: 200 })
  closesAtWording!: string;

  @Flag({ description: 'Published, opened and not closed, by the clock of the server' })
  isOpen!: boolean;

  @Nested(() => RuleSet, { nullable: true })
  rules!: RuleSet | null;

  @Whole({ min: 1, max: 100_000, nullable: true, description: 'Version of the rules' })
  rulesVersion!: number | null;

  @Version()
  version!: number;

  @Nested(() => CallCan)
  can!: CallCan;
}

export class CallPage extends pageOf(CallView) {}
