import { translate, type Locale } from '../../../platform/i18n/index.js';
import { wordDeadline } from '../../../platform/mail/index.js';
import { wordDay } from '../../../platform/time/index.js';
import type { Snapshot } from './snapshot.view.js';
import type { VersionView } from './version.view.js';

/** One thing of a list, and what is told of it below. */
export interface ReceiptLine {
  readonly text: string;
  readonly more?: string;
}

/** A receipt in words. */
export interface Receipt {
  readonly title: string;
  readonly brand: string;
  readonly explanation: string;
  readonly rows: readonly (readonly [label: string, text: string])[];
  readonly lists: readonly { readonly heading: string; readonly lines: readonly ReceiptLine[] }[];
  readonly hashLabel: string;
  readonly hash: string;
  readonly verification: string;
}

/** Digits of a document's fingerprint that tell it from others of one application. */
const shortly = 12;

/** What a receipt says about one version, in the reader's language. */
export function receiptOf(version: VersionView, locale: Locale): Receipt {
  const { content, number, submittedAt, sha256 } = version;
  const { call, student } = content;
  const say = (key: string, params = {}) => translate(locale, `receipt:${key}`, params);
  const zones = { call: call.timeZone, reader: student.university.timeZone };
  return {
    brand: say('brand'),
    title: say('title'),
    explanation: say('explanation'),
    rows: [
      [say('name'), namesOf(content)],
      [say('university'), inLanguage(student.university, locale)],
      [say('call'), `${call.title[locale]} (${call.code})`],
      [say('version'), say('versionNumber', { number })],
      [say('submittedAt'), wordDeadline(new Date(submittedAt), zones, locale)],
      [say('zones'), [...new Set([zones.call, zones.reader])].join(' · ')],
      [say('instant'), submittedAt],
    ],
    lists: [
      { heading: say('choices'), lines: content.choices.map((one) => choiceLine(one, locale)) },
      { heading: say('documents'), lines: documentLines(content, locale) },
    ],
    hashLabel: say('hash'),
    hash: sha256,
    verification: say('verification'),
  };
}

/** In Hangul and as in the passport, as far as they are known. */
const namesOf = ({ student }: Snapshot): string => {
  const { nameHangul, passportSurname, passportGivenNames } = student;
  const latin = [passportSurname, passportGivenNames].filter(Boolean).join(' ');
  return [nameHangul, latin].filter(Boolean).join(' · ') || '—';
};

const inLanguage = (
  { nameKo, nameEn, nameFr }: Snapshot['student']['university'],
  locale: Locale,
): string => ({ ko: nameKo, en: nameEn, fr: nameFr })[locale] ?? nameEn;

const choiceLine = (choice: Snapshot['choices'][number], locale: Locale): ReceiptLine => {
  const { rank, title, universityName, city, startsOn, weeks } = choice;
  const stay = [
    startsOn && wordDay(startsOn, locale),
    weeks && translate(locale, 'receipt:weeks', { count: weeks }),
  ];
  const place = [universityName, city].filter(Boolean).join(', ');
  return { text: `${rank}. ${title}`, more: [place, ...stay].filter(Boolean).join(' · ') };
};

const documentLines = ({ documents }: Snapshot, locale: Locale): ReceiptLine[] => {
  if (documents.length === 0) return [{ text: translate(locale, 'receipt:noDocuments') }];
  return documents.map(({ kind, name, sha256 }) => {
    const what = translate(locale, `enums:documentKind.${kind}`);
    return { text: `${what} · ${name}`, more: sha256.slice(0, shortly) };
  });
};
