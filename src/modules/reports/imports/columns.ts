import { type CellReader } from './cells.js';
import { type ImportError } from './import-error.js';
import { type FileRow } from './file-row.js';

/** One column that a kind understands. Columns that no kind understands are passed over. */
export type Column<T> = { read: CellReader<T>; required?: boolean };

/** The columns of a kind by their headers. */
export type Columns = Readonly<Record<string, Column<unknown>>>;

/** The values of a row by header; a cell that is empty or has no column is undefined. */
export type Values<C extends Columns> = {
  [H in keyof C]: C[H] extends { required: true } & Column<infer T>
    ? T
    : C[H] extends Column<infer T>
      ? T | undefined
      : never;
};

/** A row whose cells could all be read. */
export type ReadRow<C extends Columns> = { row: number; values: Values<C> };

/** Reads the cells of a row; every cell that cannot be read adds an error. */
export function readCells<C extends Columns>(
  columns: C,
  file: FileRow,
  errors: ImportError[],
): ReadRow<C> | undefined {
  const before = errors.length;
  const values: Record<string, unknown> = {};
  for (const [header, column] of Object.entries(columns)) {
    const cell = file.cells.get(header) ?? '';
    if (cell === '') {
      if (column.required) errors.push({ row: file.row, column: header, reason: 'required' });
      continue;
    }
    const result = column.read(cell);
    if ('reason' in result) errors.push({ row: file.row, column: header, reason: result.reason });
    else values[header] = result.value;
  }
  return errors.length === before ? { row: file.row, values: values as Values<C> } : undefined;
}

/** The headers that must be there and are not. */
export function missingColumns(columns: Columns, headers: readonly string[]): ImportError[] {
  return Object.entries(columns)
    .filter(([header, column]) => column.required && !headers.includes(header))
    .map(([header]) => ({ row: 1, column: header, reason: 'missing_column' }));
}
