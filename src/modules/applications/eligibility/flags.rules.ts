import { addDays } from '../../../platform/time/index.js';
import type { PersonCase, Stay } from './candidacy.js';
import { found, type Check, type Rule } from './check.js';
import { firstDayOf, lastDayOf, yearOf } from './days.js';

/**
 * Weeks before the first day by which somebody who needs a permit has to have begun: hosts ask for
 * six months (domain.md §1, Laval).
 */
export const permitLeadWeeks = 26;

/** From the year in which a man reaches it (year minus birth year) he needs a permit (§4). */
const militaryAge = 25;

/** Days before leaving by which the permit must be there, and before it ends to extend it (§4). */
const daysBeforeLeaving = 2;
const daysBeforeItEnds = 15;

const flag = (rule: string, actBy: string, numbers: Check['numbers'], more: Partial<Check> = {}) =>
  found({ rule, passed: null, kind: 'flag', actBy, numbers, ...more });

/**
 * A stay goes beyond the days that the exemption from a work permit covers: 120 consecutive ones
 * from entry, not extendable (domain.md §1). 17 weeks are 119 days, 18 are 126. Information.
 */
export const stayMayNeedAPermit: Rule<PersonCase> = ({ stays, rules }) => {
  const limit = rules.permitFlagDays;
  const long = stays.filter(({ weeks }) => weeks * 7 > limit);
  const first = [...long].sort((one, other) =>
    firstDayOf(one, rules).localeCompare(firstDayOf(other, rules)),
  )[0];
  if (!first) return undefined;
  const startsOn = firstDayOf(first, rules);
  const days = first.weeks * 7;
  return flag(
    'permit_route',
    addDays(startsOn, -7 * permitLeadWeeks),
    { days, limit, weeks: first.weeks, startsOn, lastDay: addDays(startsOn, limit - 1) },
    { actual: days, required: limit },
  );
};

/**
 * A man who has not served needs a permit to be abroad from the year in which he reaches 25 (domain.md
 * §4): two days before leaving; by 15 January of that year when it begins during the stay; fifteen
 * days before the end of one that ends too early. Information.
 */
export const stayMayNeedAMilitaryPermit: Rule<PersonCase> = ({ student, stays, rules }) => {
  const { bornOn, citizenship, militaryStatus, militaryPermitUntil } = student;
  if (citizenship !== 'KR' || militaryStatus !== 'unserved' || bornOn === null) return undefined;
  const from = yearOf(bornOn) + militaryAge;
  const acts = stays
    .filter((stay) => yearOf(lastDayOf(stay, rules)) >= from)
    .map((stay) => actOf(stay));
  const actBy = acts.filter((day) => day !== undefined).sort()[0];
  if (actBy === undefined) return undefined;
  const last = Math.max(...stays.map((stay) => yearOf(lastDayOf(stay, rules))));
  const numbers = { year: from, age: militaryAge };
  const reaches = { actual: last - yearOf(bornOn), required: militaryAge };
  return flag('military_permit', actBy, numbers, reaches);

  function actOf(stay: Stay): string | undefined {
    const startsOn = firstDayOf(stay, rules);
    const permit = militaryPermitUntil ?? null;
    if (permit !== null && permit >= lastDayOf(stay, rules)) return undefined;
    if (permit !== null && permit >= startsOn) return addDays(permit, -daysBeforeItEnds);
    return yearOf(startsOn) >= from ? addDays(startsOn, -daysBeforeLeaving) : `${from}-01-15`;
  }
};
