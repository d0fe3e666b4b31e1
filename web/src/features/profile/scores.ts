import type { Student } from '../../api/types.js';

export const languageTests = [
  'toeic',
  'toefl_ibt',
  'ielts',
  'duolingo',
  'toefl_itp',
  'tef',
  'tcf',
] as const;
export type LanguageTest = (typeof languageTests)[number];

/** One score as its row of the form holds it. */
export interface ScoreRow {
  readonly test: LanguageTest;
  readonly score: string;
  readonly takenOn: string;
  readonly expiresOn: string;
}

export const rowsOfStudent = (me: Student): readonly ScoreRow[] =>
  me.languageScores.map((one) => ({ ...one, expiresOn: one.expiresOn ?? '' }));

/** A new row; the test is the one that most Koreans take. */
export const emptyScore: ScoreRow = { test: 'toeic', score: '', takenOn: '', expiresOn: '' };

/** Two years, which is what most tests are good for. */
export const usualExpiry = (takenOn: string): string => {
  const [year, rest] = [takenOn.slice(0, 4), takenOn.slice(4)];
  if (!/^\d{4}$/.test(year)) return '';
  return `${Number(year) + 2}${rest === '-02-29' ? '-02-28' : rest}`;
};

/** Whole days from today to a day; negative when it has passed. */
export const daysUntil = (day: string, now = new Date()): number => {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round((Date.parse(`${day}T00:00:00Z`) - today) / 86_400_000);
};
