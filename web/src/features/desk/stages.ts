import type { SessionUser } from '../../api/types.js';
import { holdsRole } from '../../shared/session.js';

/** The way of an application past the desk, in order. */
export const steps = [
  'submitted',
  'nominated',
  'endorsed',
  'under_consideration',
  'offered',
  'accepted',
] as const;

/** Where an application can stand beside the way. */
export const asides = [
  'returned',
  'waitlisted',
  'declined',
  'expired',
  'rejected',
  'withdrawn',
] as const;

/** States in which this person's desk has to act. */
export const duties = (user: SessionUser | null): ReadonlySet<string> => {
  const states: string[] = [];
  if (holdsRole(user, 'university_coordinator')) states.push('submitted');
  if (holdsRole(user, 'programme_coordinator')) states.push('nominated', 'endorsed');
  return new Set(states);
};

export interface Attention {
  readonly state: string;
  /** Key below `staff:home.tile`. */
  readonly label: string;
}

const universityTiles: readonly Attention[] = [
  { state: 'submitted', label: 'nominate' },
  { state: 'returned', label: 'returned' },
  { state: 'offered', label: 'offered' },
  { state: 'accepted', label: 'accepted' },
];

const programmeTiles: readonly Attention[] = [
  { state: 'nominated', label: 'endorse' },
  { state: 'endorsed', label: 'offer' },
  { state: 'submitted', label: 'incoming' },
  { state: 'offered', label: 'offered' },
];

/** What the home of this person puts first. */
export const attentionOf = (user: SessionUser): readonly Attention[] =>
  holdsRole(user, 'programme_coordinator', 'admin') ? programmeTiles : universityTiles;
