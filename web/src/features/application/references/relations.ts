import type { NewReference } from './mutations.js';

/** How a referee may know a student. */
export const relations: readonly NonNullable<NewReference['relation']>[] = [
  'research_supervisor',
  'lecturer',
  'adviser',
  'employer',
  'other',
];
