import { instantsOf, gapAround, sameWeekOfYear, wallTime } from '../../platform/time/index.js';
import type { Call } from './queries/call-rows.js';
import type { RuleSet } from './rule-set.js';

/**
 * The instant at which the same clocks show the same hour on the same weekday of that week, so
 * many years later. Where they skip it, the first minute after; where they show it twice, the first.
 */
export function shiftedInstant(instant: Date, zone: string, years: number): Date {
  const [day = '', hour = ''] = wallTime(instant, zone).split('T');
  const local = `${sameWeekOfYear(day, years)}T${hour}`;
  const [found] = instantsOf(local, zone);
  return found ?? gapAround(local, zone).at;
}

/** Rules with each day on the same weekday of that week, so many years later. */
export function shiftedRules(rules: RuleSet, years: number): RuleSet {
  return {
    ...rules,
    startsOnFrom: later(rules.startsOnFrom, years),
    startsOnTo: later(rules.startsOnTo, years),
    semestersLeftOn: rules.semestersLeftOn && later(rules.semestersLeftOn, years),
    passportValidUntil: rules.passportValidUntil && later(rules.passportValidUntil, years),
  };
}

/** A day at the very end of the calendar stands for "never": it stays where it is. */
function later(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years;
  return year > 1 && year < 9998 ? sameWeekOfYear(day, years) : day;
}

/** Titles that name the old year name the new one. */
export function retitled(
  { titleKo, titleEn, titleFr, year }: Call,
  newYear: number,
): Pick<Call, 'titleKo' | 'titleEn' | 'titleFr'> {
  const rename = (title: string): string =>
    title.replace(new RegExp(`(?<!\\d)${year}(?!\\d)`, 'g'), String(newYear));
  return { titleKo: rename(titleKo), titleEn: rename(titleEn), titleFr: rename(titleFr) };
}
