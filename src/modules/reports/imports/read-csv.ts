import { pipeline, Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { isSystemFault, UnreadableFile } from './import-error.js';
import { type FileRecord } from './record.js';

/** Reads CSV in UTF-8, with or without BOM, with either line ending. */
export async function* readCsv(stream: Readable): AsyncGenerator<FileRecord> {
  const parser = parse({ relax_column_count: true, max_record_size: 200_000 });
  // Whatever goes wrong on the way arrives at the reader of the parser below.
  pipeline(Readable.from(decoded(stream)), parser, () => undefined);
  let row = 0;
  try {
    for await (const cells of parser) {
      row += 1;
      yield { row, cells: cells as string[] };
    }
  } catch (error) {
    if (error instanceof UnreadableFile || isSystemFault(error)) throw error;
    throw new UnreadableFile({ row: row + 1, column: '', reason: 'malformed_file' });
  }
}

/** Decodes strictly: a file of Korean Excel in CP949 must not arrive as rubbish. */
async function* decoded(stream: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of stream) {
    yield text(() => decoder.decode(chunk as Buffer, { stream: true }));
  }
  yield text(() => decoder.decode());
}

function text(decode: () => string): string {
  try {
    return decode();
  } catch {
    throw new UnreadableFile({ row: 1, column: '', reason: 'not_utf8' });
  }
}
