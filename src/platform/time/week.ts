import { addDays, type Day } from './day.js';

const dayLength = 86_400_000;
const at = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/** Monday is 1, Sunday is 7, as in ISO 8601. */
const weekdayOf = (day: Day): number => new Date(at(day)).getUTCDay() || 7;

/** The Monday of the week that holds 4 January: the first week of a year (ISO 8601). */
const firstMonday = (year: number): Day => {
  const fourth = `${String(year).padStart(4, '0')}-01-04`;
  return addDays(fourth, 1 - weekdayOf(fourth));
};

/** The year to which a day's week belongs: that of its Thursday. */
const weekYearOf = (day: Day): number => Number(addDays(day, 4 - weekdayOf(day)).slice(0, 4));

/**
 * The same weekday of the same ISO week, so many years later: 364 or 371 days for one year. The
 * 53rd week of a year without one is its last. @throws InvalidDay
 */
export const sameWeekOfYear = (day: Day, years: number): Day => {
  const year = weekYearOf(day);
  const days = (at(day) - at(firstMonday(year))) / dayLength;
  const shifted = addDays(firstMonday(year + years), days);
  return weekYearOf(shifted) === year + years ? shifted : addDays(shifted, -7);
};
