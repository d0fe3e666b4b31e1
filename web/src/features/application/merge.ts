import { differing, sameField, type Draft, type DraftField } from './draft.js';

export interface Merge {
  /** Mine, with what only they changed taken over. */
  readonly draft: Draft;
  /** Changed on both sides, and differently: somebody has to choose. */
  readonly clashes: readonly DraftField[];
  /** Taken over from them. */
  readonly taken: readonly DraftField[];
}

/** Brings together what two tabs made of one draft; what both changed is left as it is here. */
export const merge = (base: Draft, mine: Draft, theirs: Draft): Merge => {
  const apart = differing(mine, theirs);
  const taken = apart.filter((field) => sameField(base, mine, field));
  const clashes = apart.filter(
    (field) => !sameField(base, mine, field) && !sameField(base, theirs, field),
  );
  const change = Object.fromEntries(taken.map((field) => [field, theirs[field]]));
  return { draft: { ...mine, ...change }, clashes, taken };
};
