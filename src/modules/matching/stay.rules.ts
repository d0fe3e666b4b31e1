import type { RuleSet } from '../programmes/index.js';
import { entitlementLimits, type Entitlement } from '../students/index.js';

/** When and how long somebody is to be in Canada. */
export interface Stay {
  readonly startsOn: string;
  readonly weeks: number;
}

/** What a stay takes of what a student may have for life. */
export interface Share {
  readonly weeks: number;
  readonly units: number;
}

/** What stands against a stay, with the numbers that explain it. */
export interface StayRefusal {
  readonly code:
    | 'placement.weeks_not_allowed'
    | 'placement.outside_start_window'
    | 'placement.weeks_exceeded'
    | 'placement.units_exceeded';
  readonly numbers: Readonly<Record<string, string | number>>;
}

/** The stay is neither shorter nor longer than the rules say. */
export const weeksAreAllowed = ({ minWeeks, maxWeeks }: RuleSet, { weeks }: Stay): boolean =>
  weeks >= minWeeks && weeks <= maxWeeks;

/** Days as `YYYY-MM-DD` compare like the calendar. */
export const startsInTheWindow = (
  { startsOnFrom, startsOnTo }: RuleSet,
  { startsOn }: Stay,
): boolean => startsOn >= startsOnFrom && startsOn <= startsOnTo;

/** The first rule of the call that a stay breaks; undefined when it keeps them all. */
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

const none: Share = { weeks: 0, units: 0 };

/**
 * The first ceiling for life that a stay would go beyond; undefined when there is room. A stay
 * that would be changed is named in `instead`: it does not stand in its own way.
 */
export function lifetimeRefusal(
  held: Entitlement,
  asked: Share,
  instead: Share = none,
): StayRefusal | undefined {
  const weeksBefore = held.committedWeeks - instead.weeks;
  if (weeksBefore + asked.weeks > entitlementLimits.weeks) {
    const numbers = { before: weeksBefore, asked: asked.weeks, limit: entitlementLimits.weeks };
    return { code: 'placement.weeks_exceeded', numbers };
  }
  const unitsBefore = held.committedUnits - instead.units;
  if (unitsBefore + asked.units > entitlementLimits.units) {
    const numbers = { before: unitsBefore, asked: asked.units, limit: entitlementLimits.units };
    return { code: 'placement.units_exceeded', numbers };
  }
  return undefined;
}
