import { addDays } from '../../../platform/time/index.js';
import type { RuleSet } from '../../programmes/index.js';
import type { Stay } from './candidacy.js';

/** Whole years of age on a day; who was born on 29 February is a year older on 1 March. */
export function ageOn(bornOn: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return day.slice(5) < bornOn.slice(5) ? years - 1 : years;
}

/** The first day of a stay; the first day of the window where none is wished. */
export const firstDayOf = ({ startsOn }: Stay, { startsOnFrom }: RuleSet): string =>
  startsOn ?? startsOnFrom;

/** The last day of a stay: whole weeks, both days counted. */
export const lastDayOf = (stay: Stay, rules: RuleSet): string =>
  addDays(firstDayOf(stay, rules), stay.weeks * 7 - 1);

/** The year of a day, as a number. */
export const yearOf = (day: string): number => Number(day.slice(0, 4));

/** Days as `YYYY-MM-DD` order like the calendar. */
export const earliest = (days: readonly string[]): string | undefined => [...days].sort()[0];
