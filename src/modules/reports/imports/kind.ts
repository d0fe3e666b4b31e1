import { type Queryable } from '../../../reference/index.js';
import { readCells, type Columns, type ReadRow } from './columns.js';
import { type FileRow } from './file-row.js';
import { type ImportError } from './import-error.js';

/** What a kind may know besides the rows. */
export type ImportContext = { db: Queryable; callCode?: string };

/** A file that stands the tests: how much it would change, and the writing itself. */
export type ImportPlan = { created: number; updated: number; write(): Promise<void> };

/**
 * One kind of file. `plan` looks everything up, adds what is wrong to `errors`, and writes
 * nothing; the plan is written only if there is no error at all.
 */
export type ImportKind = {
  columns: Columns;
  plan(
    files: readonly FileRow[],
    context: ImportContext,
    errors: ImportError[],
  ): Promise<ImportPlan>;
};

/** A kind from its columns and what it does with the rows whose cells could all be read. */
export function importKind<C extends Columns>(
  columns: C,
  plan: (
    rows: readonly ReadRow<C>[],
    context: ImportContext,
    errors: ImportError[],
  ) => Promise<ImportPlan>,
): ImportKind {
  return {
    columns,
    plan: (files, context, errors) => {
      const rows = files.flatMap((file) => readCells(columns, file, errors) ?? []);
      return plan(rows, context, errors);
    },
  };
}

/** Rows that name the same thing twice; the first of them stands. */
export function doubledRows(
  keys: readonly { row: number; key: string | undefined }[],
  column: string,
): ImportError[] {
  const seen = new Set<string>();
  return keys.flatMap(({ row, key }) => {
    if (key === undefined) return [];
    if (seen.has(key)) return [{ row, column, reason: 'doubled' as const }];
    seen.add(key);
    return [];
  });
}
