import { createHash } from 'node:crypto';

/** What JSON can say. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * A value as the one text that it has (after RFC 8785): keys in order of their code units, no
 * space, every text composed (NFC). Two values with the same content have the same text.
 */
export function canonicalText(value: Json): string {
  if (typeof value === 'string') return quoted(value);
  if (isList(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key.normalize('NFC'))}:${canonicalText(value[key] ?? null)}`);
  return `{${members.join(',')}}`;
}

/** An escape ends in a letter or digit, and marks right behind it. */
const marked = /(\\(?:[bfnrt]|u[\da-f]{4}))(\p{M}+)/gu;

/** The marks are escaped as well: with the letter of the escape they would compose. */
const quoted = (text: string): string =>
  JSON.stringify(text.normalize('NFC')).replace(
    marked,
    (_both, escape: string, marks: string) => escape + codeUnits(marks),
  );

const codeUnits = (text: string): string =>
  text
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** SHA-256 of a text in UTF-8, in hexadecimal digits. */
export const fingerprintOf = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex');
