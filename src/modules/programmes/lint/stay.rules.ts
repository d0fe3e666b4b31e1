import { addDays, wallTime } from '../../../platform/time/index.js';
import { findingIf, type Linted, type LintRule } from './linted.js';

/** The day of the deadline, where it is announced. */
const deadlineDay = ({ call }: Linted): string =>
  wallTime(call.closesAt, call.timeZone).slice(0, 10);

const windowCanBeReached: LintRule = (linted) => {
  const { startsOnFrom, startsOnTo, leadWeeks } = linted.rules;
  const earliest = addDays(deadlineDay(linted), Math.max(1, leadWeeks * 7));
  const numbers = { earliest, startsOnFrom, startsOnTo, leadWeeks };
  const names = ['closesAt', 'leadWeeks'];
  if (startsOnTo < earliest) {
    return findingIf(true, 'error', 'window_unreachable', ['startsOnTo', ...names], numbers);
  }
  const isPartly = startsOnFrom < earliest;
  const about = ['startsOnFrom', ...names];
  return findingIf(isPartly, 'warning', 'window_partly_unreachable', about, numbers);
};

const windowLiesInTheYear: LintRule = ({ call: { year }, rules: { startsOnFrom } }) => {
  const isOutside = Math.abs(Number(startsOnFrom.slice(0, 4)) - year) > 1;
  const names = ['startsOnFrom'];
  return findingIf(isOutside, 'warning', 'window_outside_year', names, { startsOnFrom, year });
};

const referencesArriveBeforeTheStay: LintRule = (linted) => {
  const { referenceLateDays, startsOnFrom, startsOnTo } = linted.rules;
  const last = addDays(deadlineDay(linted), referenceLateDays);
  const level = last >= startsOnTo ? 'error' : 'warning';
  const isLate = referenceLateDays > 0 && last >= startsOnFrom;
  const names = ['referenceLateDays', 'startsOnFrom'];
  return findingIf(isLate, level, 'references_after_start', names, {
    last,
    startsOnFrom,
    referenceLateDays,
  });
};

const semestersAreMeasuredOnADay: LintRule = ({ call: { year }, rules }) => {
  const { semestersLeftAt, semestersLeftOn } = rules;
  const names = ['semestersLeftOn', 'semestersLeftAt'];
  if (semestersLeftAt !== 'day') {
    return findingIf(semestersLeftOn !== null, 'warning', 'semesters_day_unused', names);
  }
  if (semestersLeftOn === null) return findingIf(true, 'error', 'semesters_day_missing', names);
  const isOutside = Math.abs(Number(semestersLeftOn.slice(0, 4)) - year) > 1;
  const numbers = { semestersLeftOn, year };
  return findingIf(isOutside, 'warning', 'semesters_day_outside_year', names, numbers);
};

const passportOutlastsTheStay: LintRule = ({ rules }) => {
  const { passportValidUntil, startsOnTo, maxWeeks } = rules;
  if (passportValidUntil === null) return [];
  const lastDay = addDays(startsOnTo, maxWeeks * 7 - 1);
  const names = ['passportValidUntil', 'startsOnTo', 'maxWeeks'];
  const isEarlier = passportValidUntil < lastDay;
  return findingIf(isEarlier, 'warning', 'passport_day_before_end', names, {
    passportValidUntil,
    lastDay,
  });
};

/** When stays begin and end, and what is measured against them. */
export const stayRules: readonly LintRule[] = [
  windowCanBeReached,
  windowLiesInTheYear,
  referencesArriveBeforeTheStay,
  semestersAreMeasuredOnADay,
  passportOutlastsTheStay,
];
