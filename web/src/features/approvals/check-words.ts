import { useTranslation } from 'react-i18next';
import type { PlacementCheck } from '../../api/types.js';
import { useFormat } from '../../shared/format.js';

type Value = string | number | null | undefined;

const isoDay = /\d{4}-\d{2}-\d{2}/g;

/** Puts a check's numbers into words: seats, weeks, money and days in the reader's form. */
export const useCheckWords = () => {
  const { t } = useTranslation(['staff', 'common']);
  const { date, money, number } = useFormat();

  const days = (value: string): string => {
    const [from, to] = value.match(isoDay) ?? [];
    if (from && to) return t('approval.number.to', { from: date(from), to: date(to) });
    return from ? value.replace(from, date(from)) : value;
  };

  const show = (value: Value, unit: PlacementCheck['unit']): string => {
    if (value === null || value === undefined) return '–';
    if (typeof value === 'string') return days(value);
    if (unit === 'cents') return money(value);
    if (unit === 'weeks') return t('common:weeks', { count: value });
    if (unit === 'units') return t('approval.number.units', { count: value });
    return number(value);
  };

  const overlap = ({ level, actual }: PlacementCheck): string => {
    if (level === 'green') return t('approval.number.noOverlap');
    return typeof actual === 'string'
      ? t('approval.number.overlaps', { value: days(actual) })
      : t('approval.number.overlapsSome');
  };

  return (check: PlacementCheck): string => {
    const { rule, unit, before, after, limit, actual, required } = check;
    if (rule === 'overlap') return overlap(check);
    const most = limit ?? (typeof required === 'number' ? required : null);
    const value = show(actual ?? after, unit);
    if (unit === 'seats' && most !== null) return t('approval.number.seat', { value, limit: most });
    if (typeof before === 'number' && typeof after === 'number' && most !== null) {
      const bare = (amount: number) => (unit === 'cents' ? money(amount) : number(amount));
      return t('approval.number.grows', {
        before: bare(before),
        after: bare(after),
        limit: show(most, unit),
      });
    }
    if (typeof limit === 'number') {
      return t('approval.number.of', { value, limit: show(limit, unit) });
    }
    if (required === null || required === undefined) return value;
    return t('approval.number.required', { value, required: show(required, unit) });
  };
};
