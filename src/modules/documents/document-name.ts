import { endingsOf, type MediaType } from './media-type.js';

const longest = 200;
/** Control and line characters, and those that turn the direction of a name around. */
const unsafe = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\ufeff]/gu;

/**
 * The name under which a file is shown and saved: composed (macOS sends Hangul decomposed), without
 * folders, control characters or a misleading ending, at most 200 characters.
 */
export function documentName(given: string | undefined, type: MediaType): string {
  const last = (given ?? '').replace(unsafe, '').split(/[/\\]/).at(-1) ?? '';
  const name = last
    .normalize('NFC')
    .replace(/^[.\s]+/, '')
    .trim();
  const ending = endingsOf(type).find((one) => name.toLowerCase().endsWith(one));
  const stem = ending === undefined ? name : name.slice(0, -ending.length);
  const kept = ending === undefined ? endingsOf(type)[0] : name.slice(-ending.length);
  return `${shortened(stem, longest - kept.length) || 'document'}${kept}`;
}

/** Cut between characters: half of a surrogate pair is no text. */
const shortened = (text: string, length: number): string => [...text].slice(0, length).join('');
