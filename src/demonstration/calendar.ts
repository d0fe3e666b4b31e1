import { dayInUtc } from '../platform/time/index.js';

/** Every date of the cohort hangs on the day it is loaded. */
export type Calendar = {
  now: Date;
  /** An instant so many days from now (fractions allowed). */
  instant(days: number): Date;
  /** A calendar date so many days from today. */
  date(days: number): string;
  /** Summer of the calls that are open now. */
  year: number;
  /** Last summer whose stays are all over. */
  pastYear: number;
};

const dayMs = 86_400_000;

/** The calendar of a cohort that is loaded at this instant. */
export function calendarOf(now: Date): Calendar {
  const instant = (days: number): Date => new Date(now.getTime() + days * dayMs);
  const date = (days: number): string => dayInUtc(instant(days));
  const thisYear = now.getUTCFullYear();
  // The student call closes in some 45 days; between that and 1 May lie vetting and papers.
  const year = date(105) <= `${thisYear}-05-01` ? thisYear : thisYear + 1;
  const pastYear = date(0) > `${thisYear}-10-20` ? thisYear : thisYear - 1;
  return { now, instant, date, year, pastYear };
}
