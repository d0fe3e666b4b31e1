import { type Readable } from 'node:stream';
import type ExcelJS from 'exceljs';
import { isSystemFault, UnreadableFile } from './import-error.js';
import { type FileRecord } from './record.js';

/** Reads the first sheet of a workbook, row by row. */
export async function* readXlsx(stream: Readable): AsyncGenerator<FileRecord> {
  let row = 0;
  try {
    // Read here only: every command of the command line would wait for it.
    const { default: excel } = await import('exceljs');
    const workbook = new excel.stream.xlsx.WorkbookReader(stream, {
      sharedStrings: 'cache',
      styles: 'cache',
      hyperlinks: 'ignore',
      worksheets: 'emit',
      entries: 'emit',
    });
    let first = true;
    for await (const sheet of workbook) {
      for await (const line of sheet) {
        // Later sheets are read to the end, or the reader would never finish.
        if (!first) continue;
        row = line.number;
        yield { row, cells: cellsOf(line) };
      }
      first = false;
    }
  } catch (error) {
    if (error instanceof UnreadableFile || isSystemFault(error)) throw error;
    throw new UnreadableFile({ row: row + 1, column: '', reason: 'malformed_file' });
  }
}

function cellsOf(line: ExcelJS.Row): string[] {
  return Array.from({ length: line.cellCount }, (_, nth) => textOf(line.getCell(nth + 1).value));
}

/** What a person sees in the cell; dates as ISO days. */
function textOf(value: ExcelJS.CellValue | undefined): string {
  if (value == null) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map((part) => part.text).join('');
  if ('text' in value) return value.text;
  if ('result' in value) return textOf(value.result);
  return '';
}
