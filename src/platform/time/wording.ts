import type { Locale } from '../i18n/locale.js';
import { type Day, isDay } from './day.js';

const hoursAheadInKorea = 9;
const hour = 3_600_000;

/** A plain calendar reads in UTC, which needs no zone data and so cannot be stale. */
const calendars: Record<Locale, Intl.DateTimeFormat> = {
  ko: new Intl.DateTimeFormat('ko-KR', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-CA', { dateStyle: 'long', timeZone: 'UTC' }),
  fr: new Intl.DateTimeFormat('fr-CA', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** A day in the reader's form: `2027년 5월 3일`, `May 3, 2027`, `3 mai 2027`; else as it came. */
export const wordDay = (day: Day, locale: Locale): string => {
  if (!isDay(day)) return day;
  const wording = calendars[locale].format(new Date(`${day}T00:00:00Z`));
  return locale === 'fr' ? wording.replace(/^1 /, '1er ') : wording;
};

/** An instant (ISO) as Korean clocks show it; Korea keeps UTC+9 all year. Else as it came. */
export const wordInstantInKorea = (instant: string, locale: Locale): string => {
  const milliseconds = Date.parse(instant);
  if (Number.isNaN(milliseconds)) return instant;
  const [day = '', time = ''] = new Date(milliseconds + hoursAheadInKorea * hour)
    .toISOString()
    .split('T');
  return `${wordDay(day, locale)} ${time.slice(0, 5)} KST`;
};
