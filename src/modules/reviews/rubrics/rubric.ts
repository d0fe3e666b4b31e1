/** A text in the three languages of the programme. */
export interface InThreeLanguages {
  readonly ko: string;
  readonly en: string;
  readonly fr: string;
}

/** What is judged, with how much weight, and what each of the five marks means. */
export interface Criterion {
  /** Stable over the versions of a rubric: scores are kept below it. */
  readonly key: string;
  readonly weight: number;
  readonly name: InThreeLanguages;
  /** From mark 1 to mark 5. */
  readonly anchors: InThreeLanguages[];
  /** A mark so low demands words; null never. */
  readonly commentAtOrBelow: number | null;
  /** A mark so high demands words; null never. */
  readonly commentAtOrAbove: number | null;
}

/** One version of a call's rubric; never edited. */
export interface Rubric {
  readonly id: string;
  readonly callId: string;
  readonly version: number;
  readonly criteria: Criterion[];
  readonly createdAt: Date;
}

/** Whether two versions ask for the same marks in the same weights, whatever their words. */
export const weighsTheSame = (one: readonly Criterion[], other: readonly Criterion[]): boolean => {
  const weights = (criteria: readonly Criterion[]): string =>
    JSON.stringify(criteria.map(({ key, weight }) => [key, weight]).sort());
  return weights(one) === weights(other);
};
