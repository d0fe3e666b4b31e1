import type { Relation } from './reference.js';

/** What a referee is asked to rate. */
export const criteria = [
  'research_ability',
  'knowledge',
  'initiative',
  'communication',
  'teamwork',
] as const;
export type Criterion = (typeof criteria)[number];

/** One to five; null when the referee cannot judge it. */
export type Ratings = Partial<Record<Criterion, number | null>>;

export const formLimits = {
  leastRating: 1,
  mostRating: 5,
  text: 20_000,
  firstYear: 1950,
  lastYear: 2100,
} as const;

/** What a referee has written; each part is absent until it is filled in. */
export interface Answers {
  readonly knownSince?: number | null;
  readonly knownAs?: Relation | null;
  readonly ratings?: Ratings;
  readonly text?: string;
}

/** What is still missing: a letter of one's own is enough, else every question is answered. */
export function missingIn(answers: Answers, hasFile: boolean): string[] {
  if (hasFile) return [];
  const asked: [string, boolean][] = [
    ['/knownSince', typeof answers.knownSince === 'number'],
    ['/knownAs', typeof answers.knownAs === 'string'],
    ...criteria.map((one): [string, boolean] => [
      `/ratings/${one}`,
      answers.ratings?.[one] !== undefined,
    ]),
    ['/text', !!answers.text?.trim()],
  ];
  return asked.filter(([, isThere]) => !isThere).map(([pointer]) => pointer);
}
