import { startsInTheWindow, weeksAreAllowed } from '../matching/index.js';
import type { RuleSet } from '../programmes/index.js';
import { entitlementLimits, type Entitlement } from '../students/index.js';

export const levels = ['green', 'amber', 'red'] as const;
export const ruleNames = [
  'seat',
  'weeks',
  'money',
  'units',
  'overlap',
  'start_window',
  'weeks_allowed',
] as const;
export const units = ['weeks', 'cents', 'seats', 'units', 'date'] as const;

/** One rule against one placement: amber is for a person to look at, red is not allowed. */
export interface Check {
  readonly rule: (typeof ruleNames)[number];
  readonly level: (typeof levels)[number];
  readonly actual: string | number | null;
  readonly required: string | number | null;
  readonly before: number | null;
  readonly after: number | null;
  readonly limit: number | null;
  readonly unit: (typeof units)[number] | null;
}

/** What an adviser's decision rests on. */
export interface Facts {
  readonly rules: RuleSet;
  /** What the student holds, this placement included as far as it holds something. */
  readonly held: Entitlement;
  readonly placement: {
    readonly seat: number | null;
    readonly capacity: number;
    readonly startsOn: string;
    readonly weeks: number;
    readonly units: number;
    readonly amountCents: number | null;
    readonly projectStartsOnEarliest: string | null;
  };
  /** Another stay of the student at the same time, `from – to`. */
  readonly overlap: string | null;
  /** The present day in UTC. */
  readonly today: string;
}

const none = { actual: null, required: null, before: null, after: null, limit: null, unit: null };
const allowed = (isAllowed: boolean): Check['level'] => (isAllowed ? 'green' : 'red');

const seat = ({ placement }: Facts): Check => ({
  ...none,
  rule: 'seat',
  level: allowed(placement.seat !== null),
  actual: placement.seat,
  limit: placement.capacity,
  unit: 'seats',
});

/** A placement that holds a seat holds its weeks and units too. */
const lifetime = (
  { placement }: Facts,
  unit: 'weeks' | 'units',
  committed: number,
  limit: number,
): Check => {
  const asked = placement[unit];
  const before = placement.seat === null ? committed : committed - asked;
  const after = before + asked;
  return { ...none, rule: unit, level: allowed(after <= limit), before, after, limit, unit };
};

const weeks = (facts: Facts): Check =>
  lifetime(facts, 'weeks', facts.held.committedWeeks, entitlementLimits.weeks);

const internshipUnits = (facts: Facts): Check =>
  lifetime(facts, 'units', facts.held.committedUnits, entitlementLimits.units);

/** Before an award is made: the most that the call and the student's remainder allow. */
const money = ({ placement, held, rules }: Facts): Check => {
  const limit = entitlementLimits.cents;
  const before = held.committedCents - (placement.amountCents ?? 0);
  const left = limit - before;
  const after = before + (placement.amountCents ?? Math.min(rules.maxAwardCents, left));
  const isTight = placement.amountCents === null && left < rules.maxAwardCents;
  const level = left <= 0 ? 'red' : isTight ? 'amber' : 'green';
  return { ...none, rule: 'money', level, before, after, limit, unit: 'cents' };
};

const overlap = ({ overlap: actual }: Facts): Check => ({
  ...none,
  rule: 'overlap',
  level: allowed(actual === null),
  actual,
});

/** No backdating: a start that has passed, or before the project begins, is worth a look. */
const startWindow = ({ placement, rules, today }: Facts): Check => {
  const { startsOn, projectStartsOnEarliest } = placement;
  const isEarly = startsOn <= today || startsOn < (projectStartsOnEarliest ?? startsOn);
  const inside = startsInTheWindow(rules, placement);
  return {
    ...none,
    rule: 'start_window',
    level: inside ? (isEarly ? 'amber' : 'green') : 'red',
    actual: startsOn,
    required: `${rules.startsOnFrom} – ${rules.startsOnTo}`,
    unit: 'date',
  };
};

const weeksAllowed = ({ placement, rules }: Facts): Check => ({
  ...none,
  rule: 'weeks_allowed',
  level: allowed(weeksAreAllowed(rules, placement)),
  actual: placement.weeks,
  required: `${rules.minWeeks}–${rules.maxWeeks}`,
  unit: 'weeks',
});

const checks = [seat, weeks, money, internshipUnits, overlap, startWindow, weeksAllowed];

/** Every rule of the programme against a placement, with its numbers. */
export const judgePlacement = (facts: Facts): Check[] => checks.map((check) => check(facts));
