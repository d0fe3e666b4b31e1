import { ListOfOneOf, OneOf } from '../../../platform/http/index.js';
import {
  approvalStatuses,
  hostingUnitKinds,
  markableFields,
  securityAnswers,
  sensitiveAreas,
  type ApprovalStatus,
  type HostingUnitKind,
  type MarkableField,
  type SecurityAnswer,
  type SensitiveArea,
} from '../project.facts.js';
import { Line, Prose } from './texts.js';

/** Facts of a project that are more than one answer; input and answer in one. */
export class HostingUnit {
  @OneOf(hostingUnitKinds)
  kind!: HostingUnitKind;

  @Line({ max: 200, nullable: true, description: 'Such as Mila; an institute always says' })
  name!: string | null;
}

export class ProjectApproval {
  @OneOf(approvalStatuses)
  status!: ApprovalStatus;

  @Prose({ max: 500, nullable: true, description: 'Such as the number of the protocol' })
  note!: string | null;
}

export class ResearchSecurity {
  @OneOf(securityAnswers, { description: 'Does the work advance a sensitive technology?' })
  answer!: SecurityAnswer;

  @ListOfOneOf(sensitiveAreas, { description: 'None where the answer is no' })
  areas!: SensitiveArea[];
}

export class IndustryPartner {
  @Line({ max: 200 })
  name!: string;

  @Prose({ max: 2000, nullable: true, description: 'Who owns what comes out of the work' })
  ipConditions!: string | null;

  @Prose({ max: 2000, nullable: true, description: 'What the student may not tell, and how long' })
  confidentiality!: string | null;
}

export class ProjectMark {
  @OneOf(markableFields)
  field!: MarkableField;

  @Prose({ max: 1000 })
  note!: string;
}
