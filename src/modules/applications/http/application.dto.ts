import { Day, Id, Instant, OneOf, PageQuery, Text, Whole } from '../../../platform/http/index.js';
import { fields, type Field } from '../../projects/index.js';
import { applicationStates, type ApplicationState } from '../application.entity.js';

export class StartApplication {
  @Id()
  callId!: string;
}

export class ChangeApplication {
  @Text({ min: 0, max: 10_000, description: 'Why this research, in the words of the student' })
  statement!: string;
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
