import { createReadStream } from 'node:fs';
import { type Readable } from 'node:stream';
import { UnreadableFile } from './import-error.js';
import { readCsv } from './read-csv.js';
import { readXlsx } from './read-xlsx.js';

export type FileFormat = 'csv' | 'xlsx';

/** Where the rows come from: a file by its path, or a stream such as an upload. */
export type FileSource = { path: string } | { stream: Readable };

/** One row as text, by header, with its number in a spreadsheet. */
export type FileRow = { row: number; cells: ReadonlyMap<string, string> };

/** A whole file: its headers and its rows that are not blank. */
export type FileRows = { headers: string[]; rows: FileRow[] };

const mostRows = 50_000;

/** Reads a file of either format; throws `UnreadableFile` when it is no such file at all. */
export async function readFileRows(source: FileSource, format: FileFormat): Promise<FileRows> {
  const stream = 'path' in source ? createReadStream(source.path) : source.stream;
  const records = format === 'csv' ? readCsv(stream) : readXlsx(stream);
  let headers: string[] | undefined;
  const rows: FileRow[] = [];
  for await (const { row, cells: raw } of records) {
    const cells = raw.map((cell) => cell.normalize('NFC').trim());
    if (cells.every((cell) => cell === '')) continue;
    if (!headers) headers = cells.map((header) => header.toLowerCase());
    else rows.push({ row, cells: named(headers, cells, row) });
    if (rows.length > mostRows) throw refused(row, 'too_many_rows');
  }
  if (!headers || rows.length === 0) throw refused(1, 'empty_file');
  return { headers, rows };
}

function named(headers: readonly string[], cells: readonly string[], row: number) {
  if (cells.slice(headers.length).some((cell) => cell !== '')) {
    throw refused(row, 'wrong_cell_count');
  }
  return new Map(headers.map((header, nth) => [header, cells[nth] ?? '']));
}

function refused(row: number, reason: UnreadableFile['fault']['reason']): UnreadableFile {
  return new UnreadableFile({ row, column: '', reason });
}
