import { addDays } from '../../../platform/time/index.js';
import { entitlementLimits } from '../../students/index.js';
import type { PersonCase, StayCase } from './candidacy.js';
import { found, type Rule } from './check.js';

/** Each stay is as long as the call allows (domain.md §1: 12 weeks, 10 by exception; §2: 12–24). */
export const weeksAreWithinTheCall: Rule<PersonCase> = ({ stays, rules }) => {
  const { minWeeks, maxWeeks } = rules;
  const wrong = stays.find(({ weeks }) => weeks < minWeeks || weeks > maxWeeks);
  return found({
    rule: 'weeks',
    passed: wrong === undefined,
    actual: wrong?.weeks ?? null,
    required: `${minWeeks}–${maxWeeks}`,
    remedy: 'change_weeks',
    where: 'choices',
  });
};

/** Each stay starts within the window (domain.md §1: 1 May to 31 July). */
export const startsAreWithinTheWindow: Rule<PersonCase> = ({ stays, rules }) => {
  const { startsOnFrom: from, startsOnTo: to } = rules;
  const wrong = stays.find(
    ({ startsOn }) => startsOn !== null && (startsOn < from || startsOn > to),
  );
  return found({
    rule: 'start_window',
    passed: wrong === undefined,
    actual: wrong?.startsOn ?? null,
    required: `${from}–${to}`,
    remedy: 'change_start',
    where: 'choices',
    numbers: { from, to },
  });
};

/**
 * So many weeks lie between the deadline and the first day (domain.md §2: 16). A stay without a
 * first day may start as late as the window allows. Not shown where the call asks for none.
 */
export const startsLeaveTimeToPrepare: Rule<PersonCase> = ({ stays, rules, deadline }) => {
  const { leadWeeks, startsOnTo } = rules;
  if (leadWeeks === 0) return undefined;
  const first = addDays(deadline, leadWeeks * 7);
  const wrong = stays.find(({ startsOn }) => (startsOn ?? startsOnTo) < first);
  return found({
    rule: 'lead_time',
    passed: wrong === undefined,
    actual: wrong ? (wrong.startsOn ?? startsOnTo) : null,
    required: first,
    remedy: 'start_later',
    where: 'choices',
    numbers: { weeks: leadWeeks, deadline },
  });
};

/** The longest stay fits into what is left of 36 weeks for life (domain.md §2, How 36 weeks split). */
export const weeksAreLeftForTheStay: Rule<StayCase> = ({ stays, entitlement }) => {
  const left = entitlementLimits.weeks - entitlement.committedWeeks;
  const longest = Math.max(...stays.map(({ weeks }) => weeks), 0);
  return found({
    rule: 'entitlement_weeks',
    passed: longest <= left,
    actual: longest,
    required: left,
    remedy: 'shorten_stay',
    where: 'choices',
    numbers: { limit: entitlementLimits.weeks, committed: entitlement.committedWeeks },
  });
};

/** The units of the call fit into the two for life (domain.md §2). Not shown where it takes none. */
export const unitsAreLeftForTheStay: Rule<StayCase> = ({ units, entitlement }) => {
  if (units === 0) return undefined;
  const left = entitlementLimits.units - entitlement.committedUnits;
  return found({
    rule: 'entitlement_units',
    passed: units <= left,
    actual: units,
    required: left,
    remedy: 'other_call',
    where: 'call',
    numbers: { limit: entitlementLimits.units },
  });
};
