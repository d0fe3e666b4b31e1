import { useTranslation } from 'react-i18next';

const intlTag: Readonly<Record<string, string>> = { ko: 'ko-KR', en: 'en-CA', fr: 'fr-CA' };

/** The tag that numbers and dates of this language are written by. */
export const tagOf = (language: string): string => intlTag[language] ?? 'en-CA';

/** CAD as the programme writes it: `CA$6,000`, cents only when there are any. */
export const formatMoney = (cents: number, currency: string, language: string): string => {
  const digits = cents % 100 === 0 ? 0 : 2;
  const amount = (cents / 100).toLocaleString(tagOf(language), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  if (currency !== 'CAD') return `${amount} ${currency}`;
  return language === 'fr' ? `${amount} $ CA` : `CA$${amount}`;
};

/** A calendar date (`YYYY-MM-DD`), which has no zone, in the reader's form. */
export const formatDate = (
  date: string,
  language: string,
  options: Intl.DateTimeFormatOptions = { dateStyle: 'medium' },
): string =>
  new Intl.DateTimeFormat(tagOf(language), { ...options, timeZone: 'UTC' }).format(
    new Date(`${date.slice(0, 10)}T00:00:00Z`),
  );

/** A wall time (`YYYY-MM-DDTHH:mm`) of another place, shown as it stands there. */
export const formatWallTime = (wallTime: string, language: string): string =>
  new Intl.DateTimeFormat(tagOf(language), {
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone: 'UTC',
  }).format(new Date(`${wallTime.slice(0, 16)}:00Z`));

/** An instant in the viewer's own zone. */
export const formatInstant = (
  instant: string,
  language: string,
  options: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short' },
): string =>
  new Intl.DateTimeFormat(tagOf(language), { hourCycle: 'h23', ...options }).format(
    new Date(instant),
  );

/** The formats above, bound to the page's language. */
export const useFormat = () => {
  const { language } = useTranslation().i18n;
  return {
    language,
    money: (cents: number, currency = 'CAD') => formatMoney(cents, currency, language),
    date: (date: string) => formatDate(date, language),
    instant: (instant: string) => formatInstant(instant, language),
    dayOf: (instant: string) => formatInstant(instant, language, { dateStyle: 'medium' }),
    time: (instant: string) => formatInstant(instant, language, { timeStyle: 'short' }),
    number: (value: number) => value.toLocaleString(tagOf(language)),
  };
};
