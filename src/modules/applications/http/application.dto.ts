import {
  Day,
  Email,
  Id,
  Instant,
  ListOf,
  Name,
  OneOf,
  PageQuery,
  Text,
  Whole,
} from '../../../platform/http/index.js';
import { fields, type Field } from '../../projects/index.js';
import { applicationStates, type ApplicationState } from '../application.entity.js';
import { ReturnMark } from '../versions/return-mark.js';

export class StartApplication {
  @Id()
  callId!: string;
}

export class ChangeApplication {
  @Text({
    min: 0,
    max: 10_000,
    optional: true,
    description: 'Why this research, in the words of the student',
  })
  statement?: string;

  @Name({ max: 200, optional: true, nullable: true })
  homeSupervisorName?: string | null;

  @Email({ optional: true, nullable: true })
  homeSupervisorEmail?: string | null;

  @Name({ max: 200, optional: true, nullable: true })
  homeSupervisorDepartment?: string | null;

  @Whole({ min: 1, max: 2, optional: true, nullable: true, description: 'Of awards only' })
  unitsWished?: number | null;
}

/** Its place in the list is its rank. */
export class ChoiceInput {
  @Id()
  projectId!: string;

  @Day({ optional: true, nullable: true, description: 'Wished first day' })
  startsOn?: string | null;

  @Whole({ min: 1, max: 36, optional: true, nullable: true, description: 'Wished weeks' })
  weeks?: number | null;
}

export class Reason {
  @Text({ max: 2000, description: 'Told to the student' })
  reason!: string;
}

export class WithdrawApplication {
  @Text({ min: 0, max: 2000, optional: true })
  reason?: string;
}

export class ReturnApplication extends Reason {
  @Instant({ optional: true, nullable: true, description: 'The deadline of the call unless given' })
  editableUntil?: string | null;

  @ListOf(() => ReturnMark, { maxItems: 12, optional: true, description: 'What is to be changed' })
  marks?: ReturnMark[];
}

export class ApplicationQuery extends PageQuery {
  @Text({ max: 40, optional: true, description: 'Id or code of a call' })
  call?: string;

  @Id({ optional: true })
  university?: string;

  @OneOf(applicationStates, { optional: true })
  state?: ApplicationState;

  @OneOf(fields, { optional: true, description: 'Of one of the chosen projects' })
  field?: Field;

  @OneOf(['-submittedAt', 'submittedAt', 'name', '-name'], { optional: true })
  sort?: string;
}

export class CountsQuery {
  @Text({ max: 40, optional: true, description: 'Id or code of a call' })
  call?: string;
}
