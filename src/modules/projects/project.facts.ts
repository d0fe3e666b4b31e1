/** Words in which a project answers what its vetters and its students ask. */
export const hostingUnitKinds = ['university', 'affiliated_institute'] as const;
export type HostingUnitKind = (typeof hostingUnitKinds)[number];

export const approvalStatuses = ['not_needed', 'obtained', 'pending'] as const;
export type ApprovalStatus = (typeof approvalStatuses)[number];

/** Whether the work advances (not merely uses) a sensitive technology. */
export const securityAnswers = ['no', 'yes', 'unsure'] as const;
export type SecurityAnswer = (typeof securityAnswers)[number];

/** Canada's eleven areas of sensitive technology research. */
export const sensitiveAreas = [
  'digital_infrastructure',
  'energy',
  'materials',
  'sensing',
  'weapons',
  'aerospace',
  'ai',
  'human_machine',
  'life_science',
  'quantum',
  'robotics',
] as const;
export type SensitiveArea = (typeof sensitiveAreas)[number];

/** What a vetter may mark; the names of the fields as they are sent. */
export const markableFields = [
  'title',
  'titleFr',
  'summary',
  'field',
  'crdcCodes',
  'hostingUnit',
  'provinceCode',
  'city',
  'language',
  'weeks',
  'startsOnEarliest',
  'applicationsCloseAt',
  'skills',
  'studentRole',
  'safety',
  'ethics',
  'researchSecurity',
  'partner',
  'capacity',
] as const;
export type MarkableField = (typeof markableFields)[number];

export interface ProjectMark {
  readonly field: MarkableField;
  readonly note: string;
}

export interface HostingUnit {
  readonly kind: HostingUnitKind;
  readonly name: string | null;
}

export interface Approval {
  readonly status: ApprovalStatus;
  readonly note: string | null;
}

export interface ResearchSecurity {
  readonly answer: SecurityAnswer;
  readonly areas: SensitiveArea[];
}

export interface IndustryPartner {
  readonly name: string;
  readonly ipConditions: string | null;
  readonly confidentiality: string | null;
}
