import { refusal, type ByteReader } from './byte-reader.js';
import { Tail } from './tail.js';

/** A reader of PDF looks for the end within so many bytes of it. */
const endWithin = 1024;
/** An archive's directory ends within so many bytes of the end, its comment included. */
const archiveWithin = 65_557;
/** Longer than the words that tell of a lock. */
const overlap = 64;
const lock = '/Encrypt';
const encryption = /\/Encrypt\s*(?:<<|\d{1,10}\s+\d{1,5}\s+R)/;
const page = /<(?:!doctype\s+html|html|script|head|body|svg)[\s>]/i;
const archiveEnd = Buffer.from('PK\x05\x06\0\0\0\0', 'latin1');

/**
 * A PDF as it comes. It must begin and end like one, must not be an archive or a page as well,
 * and must not be locked: what nobody can open, nobody can read or check.
 */
export async function* wholePdf(bytes: ByteReader): AsyncGenerator<Buffer> {
  if (page.test((await bytes.peek(endWithin)).toString('latin1'))) {
    throw refusal('document.disguised');
  }
  const tail = new Tail(archiveWithin);
  for (let piece = await bytes.some(); piece.length > 0; piece = await bytes.some()) {
    // Pieces are not copied: fifty uploads at once would leave more garbage than files.
    const seam = Buffer.concat([tail.last(overlap), piece.subarray(0, overlap)]);
    if (tellsOfLock(seam) || tellsOfLock(piece)) throw refusal('document.encrypted');
    tail.add(piece);
    yield piece;
  }
  const end = tail.last(archiveWithin);
  if (end.includes(archiveEnd)) throw refusal('document.disguised');
  if (!end.subarray(-endWithin).includes('%%EOF')) throw refusal('document.damaged');
}

function tellsOfLock(piece: Buffer): boolean {
  for (let at = piece.indexOf(lock); at !== -1; at = piece.indexOf(lock, at + 1)) {
    if (encryption.test(piece.toString('latin1', at, at + overlap))) return true;
  }
  return false;
}
