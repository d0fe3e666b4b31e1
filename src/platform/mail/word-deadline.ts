import { hasText, type Locale, translate } from '../i18n/index.js';
import { wallTime, wordDay } from '../time/index.js';

const inZone = (instant: Date, zone: string, locale: Locale): string => {
  const [day = '', time = ''] = wallTime(instant, zone).split('T');
  const key = `mail:zone.${zone}`;
  // Our own names: zone data calls Vancouver's permanent summer "MST", which nobody there says.
  return `${wordDay(day, locale)} ${time} ${hasText(locale, key) ? translate(locale, key) : zone}`;
};

/**
 * A deadline as its call words it and as the reader's clock shows it:
 * `2027년 1월 15일 13:00 PT · 2027년 1월 16일 05:00 KST`; once when both are the same zone.
 */
export const wordDeadline = (
  instant: Date,
  zones: { readonly call: string; readonly reader: string },
  locale: Locale,
): string =>
  [...new Set([zones.call, zones.reader])].map((zone) => inZone(instant, zone, locale)).join(' · ');
