import { QueryWhole, Text } from './fields.js';
import { problem } from './problem.js';

/** What every list takes. */
export class PageQuery {
  @QueryWhole({ min: 1, max: 100 })
  limit: number = 25;

  @Text({ max: 500, optional: true })
  cursor?: string;

  @Text({ max: 200, optional: true, min: 0 })
  q?: string;
}

/** What every list answers. */
export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

/** The sort key of the last row, opaque to clients. */
export const encodeCursor = (key: readonly string[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

/** Reads a cursor of `length` texts; a damaged one is refused with a pointer. */
export function decodeCursor(cursor: string | undefined, length: number): string[] | null {
  if (cursor === undefined) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(key) && key.length === length && key.every((k) => typeof k === 'string')) {
      return key;
    }
  } catch {
    // Falls through to the refusal below.
  }
  throw problem('input.invalid', {}, [{ pointer: '/cursor', code: 'input.bad_format' }]);
}

/** Cuts a query that asked for one row more than the page, and makes the cursor of the next. */
export function toPage<Row, Item>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => readonly string[],
  present: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(present),
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null,
  };
}
