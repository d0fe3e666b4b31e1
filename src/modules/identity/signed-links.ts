import { sameText, signatureOf } from './secrets.js';

/**
 * What a link carries that was made from an id alone: nothing has to be stored, and nobody can
 * make another. It holds no dot, which an address of a page would take for the name of a file.
 */
export const signedLink = (key: string, purpose: string, id: string): string =>
  `${id}-${signatureOf(key, purpose, id)}`;

/** The id in a link that we signed for this purpose; undefined for any other text. */
export function idInLink(key: string, purpose: string, text: string): string | undefined {
  const id = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-/.exec(text)?.[1] ?? '';
  // Compared even when there is no id, so that both refusals take the same time.
  return sameText(signedLink(key, purpose, id), text) ? id : undefined;
}
