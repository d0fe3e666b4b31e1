import type { Locale } from '../../platform/i18n/index.js';
import { type LetterParams, type LetterTemplate, wordDeadline } from '../../platform/mail/index.js';
import { formatMoney } from '../../platform/money/index.js';
import type { CaseFacts, Names } from './queries/case-facts.js';

/** A name in the reader's language, or else in English. */
export const inLanguage = (names: Names, locale: Locale): string => names[locale] ?? names.en;

/** `KIM` as `Kim`, `SEO-YUN` as `Seo-Yun`: passports know capitals only. */
const asSpoken = (name: string): string =>
  name.toLowerCase().replace(/\p{L}+/gu, (word) => word.slice(0, 1).toUpperCase() + word.slice(1));

/** The student in Hangul for Korean readers, as in the passport for others. */
export const nameOf = ({ student }: Pick<CaseFacts, 'student'>, locale: Locale): string => {
  const { account, hangul, surname, givenNames } = student;
  if (locale === 'ko') return hangul ?? account;
  return surname && givenNames ? asSpoken(`${givenNames} ${surname}`) : account;
};

/** The instant until which the reader must act, in the zone that sets it and in the reader's. */
const deadlineOf = (
  template: LetterTemplate,
  facts: CaseFacts,
  locale: Locale,
): string | undefined => {
  const { callZone, homeZone, hostZone, editableUntil, expiresAt } = facts;
  if (template === 'application-returned')
    return wordDeadline(editableUntil, { call: callZone, reader: homeZone }, locale);
  if (template !== 'offer-made' || !expiresAt) return undefined;
  return wordDeadline(expiresAt, { call: hostZone ?? callZone, reader: homeZone }, locale);
};

/** What proves a submission: its instant on both clocks, and the fingerprint of its content. */
const receiptOf = (facts: CaseFacts, locale: Locale): Partial<LetterParams> => {
  const { handedInAt, fingerprint, callZone, homeZone } = facts;
  if (!handedInAt || !fingerprint) return {};
  const zones = { call: callZone, reader: homeZone };
  return { submittedAt: wordDeadline(handedInAt, zones, locale), fingerprint };
};

/** What a letter about a case says, worded in the reader's language. */
export const letterValues = (
  template: LetterTemplate,
  facts: CaseFacts,
  reader: { readonly name: string; readonly locale: Locale },
): LetterParams => {
  const { locale, name } = reader;
  const { amountCents, project, startsOn, endsOn, weeks, reason } = facts;
  return {
    name,
    studentName: nameOf(facts, locale),
    callTitle: inLanguage(facts.call, locale),
    projectTitle: project ? inLanguage(project, locale) : undefined,
    university: inLanguage(facts.host ?? facts.home, locale),
    startsOn: startsOn ?? undefined,
    endsOn: endsOn ?? undefined,
    weeks: weeks ?? undefined,
    amount: amountCents === null ? undefined : formatMoney(amountCents, 'CAD', locale),
    deadline: deadlineOf(template, facts, locale),
    reason: reason ?? undefined,
    ...(template === 'application-submitted' && receiptOf(facts, locale)),
  };
};
