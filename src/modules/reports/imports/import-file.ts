import { missingColumns } from './columns.js';
import { readFileRows, type FileFormat, type FileRows, type FileSource } from './file-row.js';
import { isSystemFault, UnreadableFile, type ImportError } from './import-error.js';
import { type ImportContext, type ImportKind } from './kind.js';
import { projects } from './projects.js';
import { universities } from './universities.js';

/** The kinds of file that can be imported. A new kind is one more line here. */
export const importKinds = { universities, projects } as const satisfies Record<string, ImportKind>;

export type ImportKindName = keyof typeof importKinds;

export type ImportRequest = FileSource & {
  kind: ImportKindName;
  format: FileFormat;
  /** The call that the rows belong to; projects need one. */
  callCode?: string;
  /** Tests everything and counts, but writes nothing. */
  dryRun?: boolean;
};

/** What happened, or with `dryRun` what would happen. With errors nothing was written. */
export type ImportResult = {
  read: number;
  created: number;
  updated: number;
  errors: ImportError[];
};

/**
 * Imports a file, all or nothing. Faults of the file are in the answer and never thrown; the
 * caller owns the transaction of `db`, so that a fault of the database takes all of it back.
 */
export async function importFile(
  request: ImportRequest,
  db: ImportContext['db'],
): Promise<ImportResult> {
  const kind = importKinds[request.kind];
  const file = await readOrRefuse(request);
  if ('fault' in file) return { read: 0, created: 0, updated: 0, errors: [file.fault] };
  const errors = missingColumns(kind.columns, file.headers);
  const nothing = { read: file.rows.length, created: 0, updated: 0 };
  if (errors.length > 0) return { ...nothing, errors };
  const plan = await kind.plan(file.rows, { db, callCode: request.callCode }, errors);
  if (errors.length > 0) {
    errors.sort((a, b) => a.row - b.row || a.column.localeCompare(b.column, 'en'));
    return { ...nothing, errors };
  }
  if (!request.dryRun) await plan.write();
  return { read: file.rows.length, created: plan.created, updated: plan.updated, errors };
}

async function readOrRefuse(request: ImportRequest): Promise<FileRows | UnreadableFile> {
  try {
    return await readFileRows(request, request.format);
  } catch (error) {
    if (error instanceof UnreadableFile) return error;
    // The system says no: there is no such file, or it may not be read.
    if (isSystemFault(error)) {
      return new UnreadableFile({ row: 1, column: '', reason: 'unreadable' });
    }
    throw error;
  }
}
