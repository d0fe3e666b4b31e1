import { useTranslation } from 'react-i18next';
import type { CallRules } from '../api/types.js';
import { tagOf, useFormat } from './format.js';

const calendarDay = /^\d{4}-\d{2}-\d{2}$/;

/** Rules for which nothing said means that nothing was published, not that nothing is asked. */
const neverPublished = ['gradeFloors'];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A country in the reader's language; a code that names none as it is. */
export const countryName = (code: string, language: string): string => {
  const names = new Intl.DisplayNames([tagOf(language)], { type: 'region', fallback: 'code' });
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code;
};

/** The names of rules and what they say, in the reader's words. */
export const useRuleWords = () => {
  const { t } = useTranslation(['calls', 'enums']);
  const { date, money, number, language } = useFormat();

  const textOf = (rule: string, value: string): string => {
    if (calendarDay.test(value)) return date(value);
    if (rule === 'homeCountries') return countryName(value, language);
    if (rule === 'levels') return t(`enums:level.${value}`);
    if (rule === 'consents') return t(`consent.${value}`);
    if (rule === 'homeChecks') return t(`homeCheck.${value}`);
    if (rule === 'tieBreak') return t(`tieBreak.${value}`);
    if (rule === 'secondedBy') return t(`enums:role.${value}`);
    if (rule === 'semestersLeftAt') return t(`semestersLeftAt.${value}`);
    return value;
  };
  const partOf = ({ scale, test, stage, kind, least, isRequired }: Partial<Parts>): string => {
    if (scale !== undefined) return t('value.floor', { scale, least });
    if (test !== undefined) return t('value.test', { test: t(`test.${test}`), least });
    return t('value.document', {
      stage: t(`docStage.${stage ?? ''}`),
      kind: t(`document.${kind ?? ''}`),
      how: t(isRequired ? 'value.required' : 'value.wished'),
    });
  };
  const itemOf = (rule: string, item: unknown): string =>
    isRecord(item) ? partOf(item) : typeof item === 'string' ? textOf(rule, item) : '';
  const listOf = (rule: string, items: readonly unknown[]): string => {
    if (items.length === 0) {
      return t(neverPublished.includes(rule) ? 'value.unknown' : 'value.none');
    }
    if (rule === 'nominationQuotas') return t('value.quotas', { count: items.length });
    if (rule === 'homeInstitutions') return t('value.universities', { count: items.length });
    return items.map((item) => itemOf(rule, item)).join(', ');
  };
  const value = (rule: string, said: unknown): string => {
    if (said === null || said === undefined) return t('value.none');
    if (Array.isArray(said)) return listOf(rule, said);
    if (typeof said === 'boolean') return t(said ? 'value.yes' : 'value.no');
    if (typeof said === 'number') return rule.endsWith('Cents') ? money(said) : number(said);
    return itemOf(rule, said);
  };
  return { label: (rule: string): string => t(`rule.${rule}`), value, itemOf };
};

type Parts = CallRules['gradeFloors'][number] &
  CallRules['languageTests'][number] &
  CallRules['documents'][number];

/** Of two lists what the other has not; of anything else both as they are. */
export function onlyInEach(before: unknown, after: unknown): readonly [unknown, unknown] {
  if (!Array.isArray(before) || !Array.isArray(after)) return [before, after];
  const keysOf = (list: readonly unknown[]) => new Set(list.map((item) => JSON.stringify(item)));
  const [known, kept] = [keysOf(before), keysOf(after)];
  return [
    before.filter((item) => !kept.has(JSON.stringify(item))),
    after.filter((item) => !known.has(JSON.stringify(item))),
  ];
}
