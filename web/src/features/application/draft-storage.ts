import type { Draft } from './draft.js';

interface Kept {
  readonly draft: Draft;
  /** The server's version that the draft was edited from. */
  readonly version: number;
}

const keyOf = (applicationId: string): string => `danpung.draft.${applicationId}`;

/** Keeps unsaved text on this device, so that a closed tab or an expired sign-in loses nothing. */
export const keepDraft = (applicationId: string, kept: Kept): void => {
  try {
    localStorage.setItem(keyOf(applicationId), JSON.stringify(kept));
  } catch {
    // A full or forbidden storage only costs this second net; the server is the first.
  }
};

/** The unsaved text of an earlier visit, if any is left. */
export const keptDraft = (applicationId: string): Kept | null => {
  try {
    const text = localStorage.getItem(keyOf(applicationId));
    return text === null ? null : (JSON.parse(text) as Kept);
  } catch {
    return null;
  }
};

export const forgetDraft = (applicationId: string): void =>
  localStorage.removeItem(keyOf(applicationId));
