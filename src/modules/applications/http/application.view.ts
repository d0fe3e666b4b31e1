import {
  Day,
  Flag,
  Id,
  Instant,
  ListOf,
  Nested,
  OneOf,
  Text,
  Whole,
} from '../../../platform/http/index.js';
import { fields, type Field } from '../../projects/index.js';
import { applicationStates, type ApplicationState } from '../application.entity.js';

export class LocalText {
  @Text({ max: 200 })
  ko!: string;

  @Text({ max: 200 })
  en!: string;

  @Text({ max: 200 })
  fr!: string;
}

export class ApplicationCall {
  @Text({ max: 40 })
  code!: string;

  @OneOf(['GRI', 'GRA'])
  programme!: 'GRI' | 'GRA';

  @Nested(() => LocalText)
  title!: LocalText;

  @Instant()
  closesAt!: string;

  @Text({ max: 16, description: 'The deadline on the clocks of timeZone' })
  closesAtLocal!: string;

  @Text({ max: 60 })
  timeZone!: string;

  @Text({ max: 200 })
  closesAtWording!: string;
}

export class HomeUniversity {
  @Id()
  id!: string;

  @Text({ max: 200 })
  nameEn!: string;

  @Text({ max: 200, nullable: true })
  nameKo!: string | null;

  @Text({ max: 200, nullable: true })
  nameFr!: string | null;
}

export class Applicant {
  @Id()
  id!: string;

  @Text({ max: 100, nullable: true })
  nameHangul!: string | null;

  @Text({ max: 100, nullable: true })
  passportSurname!: string | null;

  @Text({ max: 100, nullable: true })
  passportGivenNames!: string | null;

  @Nested(() => HomeUniversity)
  university!: HomeUniversity;
}

export class TimelineStep {
  @Text({ max: 40 })
  stage!: string;

  @OneOf(['done', 'current', 'ahead'])
  state!: 'done' | 'current' | 'ahead';

  @Instant({ nullable: true })
  at!: string | null;
}

export class NextAction {
  @OneOf(['student', 'university_coordinator', 'programme_coordinator', 'adviser', 'nobody'])
  owner!: 'student' | 'university_coordinator' | 'programme_coordinator' | 'adviser' | 'nobody';

  @Text({ max: 40, nullable: true })
  verb!: string | null;
}

export class ApplicationCan {
  @Flag()
  edit!: boolean;

  @Flag()
  submit!: boolean;

  @Flag()
  withdraw!: boolean;

  @Flag()
  nominate!: boolean;

  @Flag()
  return!: boolean;

  @Flag()
  endorse!: boolean;

  @Flag()
  reject!: boolean;

  @Flag()
  offer!: boolean;
}

/** An application as lists show it. */
export class ApplicationItem {
  @Id()
  id!: string;

  @Id()
  callId!: string;

  @Nested(() => ApplicationCall)
  call!: ApplicationCall;

  @Nested(() => Applicant)
  student!: Applicant;

  @OneOf(applicationStates)
  state!: ApplicationState;

  @Whole({ min: 0, max: 20 })
  choiceCount!: number;

  @Text({ max: 500, nullable: true })
  firstChoiceTitle!: string | null;

  @Instant({ nullable: true })
  submittedAt!: string | null;

  @Text({ max: 2000, nullable: true })
  returnReason!: string | null;

  @Instant({ nullable: true })
  editableUntil!: string | null;

  @Text({ max: 2000, nullable: true })
  decisionReason!: string | null;

  @ListOf(() => TimelineStep, { maxItems: 20 })
  timeline!: TimelineStep[];

  @Nested(() => NextAction)
  nextAction!: NextAction;

  @Whole({ min: 1, max: 2_147_483_647 })
  version!: number;

  @Instant()
  updatedAt!: string;

  @Nested(() => ApplicationCan)
  can!: ApplicationCan;
}

export class ApplicationPage {
  @ListOf(() => ApplicationItem, { maxItems: 100 })
  items!: ApplicationItem[];

  @Text({ max: 500, nullable: true })
  nextCursor!: string | null;
}

export class ChosenProject {
  @Text({ max: 500 })
  title!: string;

  @Text({ max: 100 })
  city!: string;

  @Text({ max: 10, nullable: true })
  provinceCode!: string | null;

  @Text({ max: 200 })
  universityName!: string;

  @OneOf(fields)
  field!: Field;

  @Whole({ min: 0, max: 5 })
  seatsFree!: number;
}

export class Choice {
  @Whole({ min: 1, max: 20 })
  rank!: number;

  @Id()
  projectId!: string;

  @Nested(() => ChosenProject)
  project!: ChosenProject;

  @Day({ nullable: true })
  startsOn!: string | null;

  @Whole({ min: 1, max: 36, nullable: true })
  weeks!: number | null;
}

export class HistoryEntry {
  @Text({ max: 40, nullable: true })
  from!: string | null;

  @Text({ max: 40 })
  to!: string;

  @Instant()
  at!: string;

  @Text({ max: 200, nullable: true, description: 'Not told to the student, except of themselves' })
  actorName!: string | null;

  @Text({ max: 2000, nullable: true })
  reason!: string | null;
}

/** The whole record. */
export class ApplicationView extends ApplicationItem {
  @Text({ min: 0, max: 10_000 })
  statement!: string;

  @ListOf(() => Choice, { maxItems: 20 })
  choices!: Choice[];

  @ListOf(() => HistoryEntry, { maxItems: 1000 })
  history!: HistoryEntry[];
}

export class StateCount {
  @OneOf(applicationStates)
  state!: ApplicationState;

  @Whole({ min: 0, max: 2_147_483_647 })
  count!: number;
}

export class StateCounts {
  @ListOf(() => StateCount, { maxItems: 20 })
  items!: StateCount[];
}
