export const referenceStates = [
  'requested',
  'opened',
  'received',
  'declined',
  'replaced',
  'expired',
  'cancelled',
] as const;
export type ReferenceState = (typeof referenceStates)[number];

/** States in which a referee counts as named. */
export const liveStates: readonly ReferenceState[] = ['requested', 'opened', 'received'];

export const relations = [
  'lecturer',
  'research_supervisor',
  'adviser',
  'employer',
  'other',
] as const;
export type Relation = (typeof relations)[number];

export const letterLocales = ['ko', 'en', 'fr'] as const;
export type LetterLocale = (typeof letterLocales)[number];

/** A request for a reference, as its row says. */
export interface ReferenceRequest {
  readonly id: string;
  readonly applicationId: string;
  readonly state: ReferenceState;
  readonly name: string;
  readonly email: string;
  readonly institution: string | null;
  readonly relation: Relation | null;
  readonly locale: LetterLocale;
  readonly waivesAccess: boolean;
  readonly requestedAt: Date;
  readonly dueAt: Date;
  readonly openedAt: Date | null;
  readonly receivedAt: Date | null;
  readonly isLate: boolean;
  readonly replacesId: string | null;
  readonly version: number;
}

/** What the link of a mail to a referee is signed for. */
export const linkPurpose = 'reference';
