/** Why somebody should not judge an applicant, in their own words' kinds. */
export const conflictKinds = [
  'family',
  'teacher',
  'co_author',
  'employer',
  'dispute',
  'other',
] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/** How a conflict is known: declared, or inferred from what is on record. */
export type ConflictOrigin =
  | 'declared'
  | 'referee'
  | 'home_supervisor'
  | 'department'
  | 'chosen_supervisor'
  | 'past_supervision';

/** One person for whom one application is absent. */
export interface Conflict {
  readonly accountId: string;
  readonly applicationId: string;
  readonly origin: ConflictOrigin;
}

/** What somebody declares. */
export interface Declaration {
  readonly applicationId: string;
  /** Whose conflict it is. */
  readonly accountId: string;
  readonly kind: ConflictKind;
  readonly words: string;
}
