import { refusal, type ByteReader } from './byte-reader.js';
import { isCameraTrailer } from './jpeg-trailer.js';
import { orientationIn, tiffWith } from './orientation.js';
import { refuseSize } from './picture-size.js';

const endOfImage = 0xd9;
const startOfScan = 0xda;
const exif = Buffer.from('Exif\0\0', 'latin1');
const colours = Buffer.from('ICC_PROFILE\0', 'latin1');
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const isNote = (marker: number): boolean => (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;
/** Tables, frames, restart intervals and the like: what a decoder needs. */
const isPart = (marker: number): boolean =>
  isFrame(marker) || [0xc4, 0xcc, 0xda, 0xdb, 0xdc, 0xdd, 0xde, 0xdf].includes(marker);

/**
 * A JPEG, segment by segment, without what it tells of its maker and place: of the notes only
 * colours and which way up remain. It must be whole and end where it says; what cameras are known
 * to append is cut off.
 */
export async function* cleanJpeg(bytes: ByteReader): AsyncGenerator<Buffer> {
  yield Buffer.from(await bytes.read(2));
  const seen = { frame: false, scan: false, orientation: false };
  for (let marker = await markerOf(bytes); marker !== endOfImage; marker = await markerOf(bytes)) {
    if (!isPart(marker) && !isNote(marker)) throw refusal('document.damaged');
    const body = await segmentOf(bytes);
    if (isNote(marker)) {
      const kept = keptOf(marker, body, seen.orientation);
      seen.orientation ||= marker === 0xe1 && kept !== undefined;
      if (kept) yield segment(marker, kept);
      continue;
    }
    if (isFrame(marker)) refuseFrame(body);
    seen.frame ||= isFrame(marker);
    yield segment(marker, body);
    if (marker === startOfScan) yield* scanOf(bytes);
    seen.scan ||= marker === startOfScan;
  }
  if (!seen.frame || !seen.scan) throw refusal('document.damaged');
  yield Buffer.from([0xff, endOfImage]);
  if (!(await isCameraTrailer(bytes))) throw refusal('document.trailing_data');
}

async function markerOf(bytes: ByteReader): Promise<number> {
  if ((await bytes.read(1))[0] !== 0xff) throw refusal('document.damaged');
  for (;;) {
    const [next = 0] = await bytes.read(1);
    if (next !== 0xff) return next;
  }
}

async function segmentOf(bytes: ByteReader): Promise<Buffer> {
  const length = (await bytes.read(2)).readUInt16BE(0);
  if (length < 2) throw refusal('document.damaged');
  return Buffer.from(await bytes.read(length - 2));
}

function segment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

function refuseFrame(body: Buffer): void {
  if (body.length < 6) throw refusal('document.damaged');
  refuseSize(body.readUInt16BE(3), body.readUInt16BE(1));
}

/** What stays of a note; undefined when nothing does. */
function keptOf(marker: number, body: Buffer, isOriented: boolean): Buffer | undefined {
  const starts = (words: Buffer) => body.subarray(0, words.length).equals(words);
  // JFIF may carry a small picture behind its twelve bytes: that one keeps its secrets to itself.
  if (marker === 0xe0) return starts(Buffer.from('JFIF\0')) ? jfif(body) : undefined;
  if (marker === 0xe2) return starts(colours) ? body : undefined;
  // Adobe's says how colours are to be read; its place of twelve bytes holds nothing else.
  if (marker === 0xee) return starts(Buffer.from('Adobe')) ? body.subarray(0, 12) : undefined;
  if (marker !== 0xe1 || isOriented || !starts(exif)) return undefined;
  const orientation = orientationIn(body.subarray(exif.length));
  return orientation === undefined ? undefined : Buffer.concat([exif, tiffWith(orientation)]);
}

function jfif(body: Buffer): Buffer {
  if (body.length < 14) throw refusal('document.damaged');
  const kept = Buffer.from(body.subarray(0, 14));
  kept.fill(0, 12);
  return kept;
}

/** The picture itself, up to the next marker that is none of its own. */
async function* scanOf(bytes: ByteReader): AsyncGenerator<Buffer> {
  for (;;) {
    const piece = await bytes.some();
    if (piece.length === 0) throw refusal('document.damaged');
    const end = endOfScan(piece);
    if (end === undefined) {
      yield piece;
      continue;
    }
    if (end > 0) yield piece.subarray(0, end);
    bytes.unread(piece.subarray(end));
    // A marker torn between two pieces is looked at again with its other half.
    const [, next] = await bytes.peek(2);
    if (next === undefined) throw refusal('document.damaged');
    if (next !== 0 && next !== 0xff && !isRestart(next)) return;
    yield Buffer.from(await bytes.read(next === 0xff ? 1 : 2));
  }
}

/** Where the scan may end in this piece: at a marker, or at the half of one. */
function endOfScan(piece: Buffer): number | undefined {
  for (let at = piece.indexOf(0xff); at !== -1; at = piece.indexOf(0xff, at + 1)) {
    const next = piece[at + 1];
    if (next === undefined) return at;
    if (next === 0) at += 1;
    else if (!isRestart(next) && next !== 0xff) return at;
  }
  return undefined;
}
