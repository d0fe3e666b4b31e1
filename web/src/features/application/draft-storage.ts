import type { Draft } from './draft.js';

export interface Kept {
  readonly draft: Draft;
  /** What the server had when the editing began, and its version. */
  readonly base: Draft;
  readonly version: number;
  /** What was last sent; whether it arrived is not known until the answer does. */
  readonly attempted?: Partial<Draft>;
  /** The tab that wrote it: another's success does not take it away. */
  readonly tab: string;
}

const root = 'danpung.draft.';
const tab = globalThis.crypto?.randomUUID?.() ?? String(Math.random());

/** Where one person keeps one application on this device. */
export interface Place {
  readonly accountId: string;
  readonly applicationId: string;
}

const keyOf = ({ accountId, applicationId }: Place): string =>
  `${root}${accountId}.${applicationId}`;

/** Keeps unsaved text on this device, so that a killed tab or an expired sign-in loses nothing. */
export const keepDraft = (place: Place, kept: Omit<Kept, 'tab'>): void => {
  try {
    localStorage.setItem(keyOf(place), JSON.stringify({ ...kept, tab }));
  } catch {
    // A full or forbidden storage only costs this second net; the server is the first.
  }
};

const isKept = (value: unknown): value is Kept => {
  const { draft, base, version } = (value ?? {}) as Partial<Kept>;
  return [draft, base].every((one) => Array.isArray(one?.choices)) && typeof version === 'number';
};

/** The unsaved text of an earlier visit of the same account, if any is left. */
export const keptDraft = (place: Place): Kept | null => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(place)) ?? 'null');
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
};

/** All of it is on the server: what this tab has kept goes. */
export const releaseDraft = (place: Place): void => {
  const kept = keptDraft(place);
  if (kept === null || kept.tab === tab) forgetDraft(place);
};

/** Takes away all that one person has kept here: others may use this device after them. */
export const forgetDraftsOf = (accountId: string): void => {
  try {
    const mine = Object.keys(localStorage).filter((key) => key.startsWith(`${root}${accountId}.`));
    for (const key of mine) localStorage.removeItem(key);
  } catch {
    // Nothing is kept where nothing can be.
  }
};

/** Takes what is kept away, whoever wrote it. */
export const forgetDraft = (place: Place): void => {
  try {
    localStorage.removeItem(keyOf(place));
  } catch {
    // Nothing is kept where nothing can be.
  }
};
