import {
  Day,
  Flag,
  Id,
  Instant,
  ListOf,
  ListOfText,
  Nested,
  OneOf,
  Text,
  Version,
  Whole,
  pageOf,
} from '../../../platform/http/index.js';
import {
  CallTitle,
  programmeNames,
  RuleSetChange,
  type ProgrammeName,
} from '../../programmes/index.js';
import { fields, type Field } from '../../projects/index.js';
import { NamedStudent } from '../../students/index.js';
import { applicationStates, type ApplicationState } from '../application.entity.js';
import { steps, type StepName } from '../application.steps.js';
import { owners, stages, verbs, type Next, type Stage } from '../application.timeline.js';
import { ReturnMark } from '../versions/return-mark.js';

export class ApplicationCall {
  @Text({ max: 40 })
  code!: string;

  @OneOf(programmeNames)
  programme!: ProgrammeName;

  @Nested(() => CallTitle)
  title!: CallTitle;

  @Instant()
  closesAt!: string;

  @Text({ max: 16, description: 'The deadline on the clocks of timeZone' })
  closesAtLocal!: string;

  @Text({ max: 60 })
  timeZone!: string;

  @Text({ max: 200 })
  closesAtWording!: string;
}

export class TimelineStep {
  @OneOf(stages)
  stage!: Stage;

  @OneOf(['done', 'current', 'ahead'])
  state!: 'done' | 'current' | 'ahead';

  @Instant({ nullable: true })
  at!: string | null;
}

export class NextAction {
  @OneOf(owners)
  owner!: Next['owner'];

  @OneOf(verbs, { nullable: true })
  verb!: Next['verb'];
}

export class ApplicationCan {
  @Flag({ description: 'Undo the withdrawal' })
  restore!: boolean;

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

  @Nested(() => NamedStudent)
  student!: NamedStudent;

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

  @Version()
  version!: number;

  @Instant()
  updatedAt!: string;

  @Nested(() => ApplicationCan)
  can!: ApplicationCan;
}

export class ApplicationPage extends pageOf(ApplicationItem) {}

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

  @Instant({ nullable: true, description: "Its own deadline, earlier than the call's" })
  applicationsCloseAt!: string | null;

  @Text({ max: 16, nullable: true, description: 'The same on the clocks of the zone of the call' })
  applicationsCloseAtLocal!: string | null;
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
  @OneOf(applicationStates, { nullable: true })
  from!: ApplicationState | null;

  @OneOf(applicationStates)
  to!: ApplicationState;

  @Instant()
  at!: string;

  @Text({ max: 200, nullable: true, description: 'Not told to the student, except of themselves' })
  actorName!: string | null;

  @Text({ max: 2000, nullable: true })
  reason!: string | null;
}

export class FormStep {
  @OneOf(steps)
  step!: StepName;

  @Flag()
  isComplete!: boolean;

  @ListOfText({ maxItems: 50, max: 60, description: 'Rules of the eligibility not met there' })
  missing!: string[];
}

/** The whole record. */
export class ApplicationView extends ApplicationItem {
  @Text({ min: 0, max: 10_000 })
  statement!: string;

  @Text({ max: 200, nullable: true })
  homeSupervisorName!: string | null;

  @Text({ max: 254, nullable: true })
  homeSupervisorEmail!: string | null;

  @Text({ max: 200, nullable: true })
  homeSupervisorDepartment!: string | null;

  @Whole({ min: 1, max: 2, nullable: true })
  unitsWished!: number | null;

  @Whole({ min: 1, max: 2_147_483_647, nullable: true, description: 'Last version handed in' })
  submittedVersion!: number | null;

  @ListOf(() => ReturnMark, { maxItems: 12, description: 'While it is returned' })
  returnMarks!: ReturnMark[];

  @Instant({ nullable: true, description: 'Until when the withdrawal can be undone' })
  undoUntil!: string | null;

  @Whole({ min: 0, max: 60, description: 'For how long a withdrawal now could be undone' })
  undoMinutes!: number;

  @Whole({ min: 1, max: 2_147_483_647 })
  rulesVersion!: number;

  @Instant({ nullable: true, description: 'Of rules that the student has not confirmed' })
  rulesChangedAt!: string | null;

  @ListOf(() => RuleSetChange, { maxItems: 100 })
  rulesChanges!: RuleSetChange[];

  @ListOf(() => FormStep, { maxItems: 10, description: 'What the call asks the student for' })
  steps!: FormStep[];

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
