import { useTranslation } from 'react-i18next';
import { tagOf } from './format.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const measured = (passed: number): [number, Intl.RelativeTimeFormatUnit] => {
  if (passed < hour) return [passed / minute, 'minute'];
  return passed < day ? [passed / hour, 'hour'] : [passed / day, 'day'];
};

/** How long ago something was, in words that stand before a verb: `3일 전에`, `3 days ago`. */
export const useAgo = (): ((instant: string) => string) => {
  const { t, i18n } = useTranslation('references');
  const words = new Intl.RelativeTimeFormat(tagOf(i18n.language), { numeric: 'always' });
  return (instant) => {
    const passed = Date.now() - new Date(instant).getTime();
    if (passed < minute) return t('justNow');
    const [amount, unit] = measured(passed);
    return t('ago', { text: words.format(-Math.floor(amount), unit) });
  };
};
