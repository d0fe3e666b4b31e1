import { hasText, translate, type Locale } from '../../../platform/i18n/index.js';
import type { Check, Fact } from '../eligibility/check.js';
import type { Eligibility, EligibilityCheck } from './eligibility.view.js';

/** Where the words of codes stand, for rules whose facts are lists of codes. */
const vocabularies: Readonly<Record<string, string>> = {
  level: 'enums:level',
  language_test: 'eligibility:test',
  documents: 'enums:documentKind',
  consents: 'eligibility:consent',
};

/** Everything that was judged, in the language of the reader. */
export const presentEligibility = (checks: readonly Check[], locale: Locale): Eligibility => ({
  eligible: checks.every(({ passed }) => passed !== false),
  checks: checks.map((check) => presentCheck(check, locale)),
});

function presentCheck(check: Check, locale: Locale): EligibilityCheck {
  const { rule, kind, passed, actual, required, remedy, where, actBy } = check;
  const words = (fact: Fact) => inWords(rule, fact, locale) ?? notPublished(locale);
  const values = { ...check.numbers, actual: words(actual), required: words(required) };
  const key = explanationOf(check, locale);
  return {
    ...{ rule, kind, passed, actual, required, where, actBy },
    reason: translate(locale, `eligibility:rule.${rule}.title`, values),
    explanation: key === null ? null : translate(locale, key, values),
    remedy: remedy === null ? null : translate(locale, `eligibility:remedy.${remedy}`),
  };
}

/** The words for what was found, or for what was not; null where the rule says it all. */
function explanationOf({ rule, actual, words }: Check, locale: Locale): string | null {
  if (words !== null) return `eligibility:rule.${rule}.${words}`;
  const [known, unknown] = [`eligibility:rule.${rule}.known`, `eligibility:rule.${rule}.unknown`];
  if (actual === null && hasText(locale, unknown)) return unknown;
  const isShown = actual !== null || rule === 'call_open';
  return isShown && hasText(locale, known) ? known : null;
}

const notPublished = (locale: Locale): string => translate(locale, 'eligibility:notPublished');

function inWords(rule: string, fact: Fact, locale: Locale): string | number | null {
  if (typeof fact !== 'string') return fact;
  const word = wordOf(rule, locale);
  return word ? fact.split(', ').map(word).join(', ') : fact;
}

/** How the first part of `code rest` is worded; undefined where it stands for itself. */
function wordOf(rule: string, locale: Locale): ((item: string) => string) | undefined {
  if (rule === 'home_country') {
    const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' });
    return (code) => (/^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code);
  }
  const vocabulary = vocabularies[rule];
  if (!vocabulary) return undefined;
  return (item) => {
    const [code = '', ...rest] = item.split(' ');
    const key = `${vocabulary}.${code}`;
    return [hasText(locale, key) ? translate(locale, key) : code, ...rest].join(' ');
  };
}
