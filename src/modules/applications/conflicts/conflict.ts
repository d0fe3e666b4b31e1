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
export const conflictOrigins = [
  ...['declared', 'referee', 'home_supervisor'],
  ...['department', 'chosen_supervisor', 'past_supervision'],
] as const;

/** One person for whom one application is absent. */
export interface Conflict {
  readonly accountId: string;
  readonly applicationId: string;
  /** One of {@link conflictOrigins}. */
  readonly origin: string;
}

/** What somebody declares. */
export interface Declaration {
  readonly applicationId: string;
  /** Whose conflict it is. */
  readonly accountId: string;
  readonly kind: ConflictKind;
  readonly words: string;
}
