import type { RuleSet } from '../programmes/index.js';

/** When and how long somebody is to be in Canada. */
export interface Stay {
  readonly startsOn: string;
  readonly weeks: number;
}

/** What a rule set has against a stay, with the numbers that explain it. */
export interface StayRefusal {
  readonly code: 'placement.weeks_not_allowed' | 'placement.outside_start_window';
  readonly numbers: Readonly<Record<string, string | number>>;
}

export const weeksAreAllowed = ({ minWeeks, maxWeeks }: RuleSet, { weeks }: Stay): boolean =>
  weeks >= minWeeks && weeks <= maxWeeks;

/** Days as `YYYY-MM-DD` compare like the calendar. */
export const startsInTheWindow = (
  { startsOnFrom, startsOnTo }: RuleSet,
  { startsOn }: Stay,
): boolean => startsOn >= startsOnFrom && startsOn <= startsOnTo;

/** The first rule that a stay breaks; undefined when it keeps them all. */
export function stayRefusal(rules: RuleSet, stay: Stay): StayRefusal | undefined {
  if (!weeksAreAllowed(rules, stay)) {
    const numbers = { asked: stay.weeks, min: rules.minWeeks, max: rules.maxWeeks };
    return { code: 'placement.weeks_not_allowed', numbers };
  }
  if (!startsInTheWindow(rules, stay)) {
    const numbers = { asked: stay.startsOn, from: rules.startsOnFrom, to: rules.startsOnTo };
    return { code: 'placement.outside_start_window', numbers };
  }
  return undefined;
}
