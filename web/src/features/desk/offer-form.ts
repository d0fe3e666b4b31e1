import type { Application, CallRules, Choice } from '../../api/types.js';
import type { Place } from './mutations.js';

const day = 24 * 60 * 60 * 1000;

/** The last day of a stay: whole weeks, both days counted. */
export const endOf = (startsOn: string, weeks: number): string | undefined => {
  const start = Date.parse(`${startsOn}T00:00:00Z`);
  if (Number.isNaN(start) || !Number.isInteger(weeks) || weeks < 1) return undefined;
  return new Date(start + (weeks * 7 - 1) * day).toISOString().slice(0, 10);
};

/** Choices in the student's order. */
export const rankedOf = ({ choices }: Application): readonly Choice[] =>
  [...choices].sort((one, other) => one.rank - other.rank);

/** The stay a choice suggests: the student's wish, else what the call begins with. */
export const stayOf = (choice: Choice | undefined, rules: CallRules): Omit<Place, 'projectId'> => ({
  startsOn: choice?.startsOn ?? rules.startsOnFrom,
  weeks: choice?.weeks ?? rules.maxWeeks,
});

/** What the dialogue opens with: the highest choice that still has a seat. */
export const firstPlace = (application: Application, rules: CallRules): Place | undefined => {
  const choice = rankedOf(application).find(({ project }) => project.seatsFree > 0);
  return choice ? { projectId: choice.projectId, ...stayOf(choice, rules) } : undefined;
};
