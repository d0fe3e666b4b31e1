import { isDay } from '../../../platform/time/index.js';
import { type ImportReason } from './import-error.js';

/** What a reader made of the text of one cell. */
export type CellResult<T> = { value: T } | { reason: ImportReason };

/** Reads the trimmed text of a cell that is not empty. */
export type CellReader<T> = (text: string) => CellResult<T>;

export const text =
  (longest: number): CellReader<string> =>
  (cell) =>
    cell.length > longest ? { reason: 'too_long' } : { value: cell };

/** Whole number between two bounds, both included. */
export const wholeNumber =
  (from: number, to: number): CellReader<number> =>
  (cell) => {
    if (!/^-?\d{1,9}$/.test(cell)) return { reason: 'not_a_number' };
    const value = Number(cell);
    return value < from || value > to ? { reason: 'out_of_range' } : { value };
  };

/** A date that exists, as `YYYY-MM-DD`. */
export const day: CellReader<string> = (cell) =>
  isDay(cell) ? { value: cell } : { reason: 'not_a_date' };

/** One of the words of a small table, compared without regard to case. */
export const oneOf =
  <T>(words: Readonly<Record<string, T>>): CellReader<T> =>
  (cell) => {
    const word = cell.toLowerCase();
    const value = Object.hasOwn(words, word) ? words[word] : undefined;
    return value === undefined ? { reason: 'unknown_value' } : { value };
  };

/** Items parted by semicolons; empty ones and repetitions fall out. */
export const list =
  (longest: number): CellReader<string[]> =>
  (cell) => {
    const items = cell.split(';').map((item) => item.trim());
    return items.some((item) => item.length > longest)
      ? { reason: 'too_long' }
      : { value: [...new Set(items.filter((item) => item !== ''))] };
  };

/** A ROR id, with or without its address in front. */
export const rorId: CellReader<string> = (cell) => {
  const id = /^(?:https?:\/\/)?(?:ror\.org\/)?(0[a-hj-km-np-tv-z0-9]{6}\d{2})$/i.exec(cell)?.[1];
  return id ? { value: `https://ror.org/${id.toLowerCase()}` } : { reason: 'bad_ror_id' };
};
