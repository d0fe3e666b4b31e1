import type { FieldError } from '../../platform/http/index.js';
import { addDays, instantOf, type Day } from '../../platform/time/index.js';
import type { Criterion } from './rubrics/rubric.js';

export const recommendations = ['strong_yes', 'yes', 'maybe', 'no', 'strong_no'] as const;
export type Recommendation = (typeof recommendations)[number];

/** What somebody has written so far, by criterion. */
export interface Written {
  readonly scores: Readonly<Record<string, number>>;
  readonly comments: Readonly<Record<string, string>>;
  readonly recommendation: Recommendation | null;
}

/** A review that was handed in can be taken back for so many minutes. */
export const reopenMinutes = 60;

/** Until when a review that was handed in can be taken back. */
export const reopenableUntil = (submittedAt: Date): Date =>
  new Date(submittedAt.getTime() + reopenMinutes * 60_000);

/** The instant at which a last day is over where the call is announced; null has no end. */
export const endOfDay = (day: Day | null, timeZone: string): Date | null => {
  if (day === null) return null;
  // The later of two midnights: nobody loses the hour that clocks repeat.
  return instantOf(`${addDays(day, 1)}T00:00`, timeZone, 'later');
};

const demandsWords = ({ commentAtOrBelow, commentAtOrAbove }: Criterion, score: number): boolean =>
  (commentAtOrBelow !== null && score <= commentAtOrBelow) ||
  (commentAtOrAbove !== null && score >= commentAtOrAbove);

/** What is missing before a review can be handed in; empty when nothing is. */
export function missingIn(criteria: readonly Criterion[], written: Written): FieldError[] {
  const ofCriteria = criteria.flatMap((criterion): FieldError[] => {
    const score = written.scores[criterion.key];
    if (score === undefined) return [required(`/scores/${criterion.key}`)];
    const words = written.comments[criterion.key]?.trim() ?? '';
    const isMute = demandsWords(criterion, score) && words === '';
    return isMute ? [required(`/comments/${criterion.key}`)] : [];
  });
  return written.recommendation ? ofCriteria : [...ofCriteria, required('/recommendation')];
}

/** Marks that are none, or of criteria that the rubric does not have. */
export function wrongIn(
  criteria: readonly Criterion[],
  { scores = {}, comments = {} }: Partial<Record<'scores' | 'comments', object>>,
): FieldError[] {
  const known = new Set(criteria.map(({ key }) => key));
  const strange = (field: string, key: string): FieldError[] =>
    known.has(key) ? [] : [{ pointer: `/${field}/${key}`, code: 'input.unknown_field' }];
  return [
    ...Object.entries(scores).flatMap(([key, score]) => [
      ...strange('scores', key),
      ...(isMark(score) ? [] : [{ pointer: `/scores/${key}`, code: 'input.out_of_range' }]),
    ]),
    ...Object.entries(comments).flatMap(([key, words]) => [
      ...strange('comments', key),
      ...wrongWords(`/comments/${key}`, words),
    ]),
  ];
}

const isMark = (score: unknown): boolean =>
  Number.isInteger(score) && Number(score) >= 1 && Number(score) <= 5;

const mostCharacters = 4000;

function wrongWords(pointer: string, words: unknown): FieldError[] {
  if (typeof words !== 'string') return [{ pointer, code: 'input.wrong_type' }];
  if (words.length > mostCharacters) return [{ pointer, code: 'input.too_long' }];
  return /\0|\p{Surrogate}/u.test(words) ? [{ pointer, code: 'input.bad_format' }] : [];
}

const required = (pointer: string): FieldError => ({ pointer, code: 'input.required' });
