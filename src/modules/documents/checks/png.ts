import { crc32 } from 'node:zlib';
import { refusal, type ByteReader } from './byte-reader.js';
import { orientationIn, tiffWith } from './orientation.js';
import { refuseSize } from './picture-size.js';

const required = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND']);
/** Chunks that change how the picture looks; all others, texts and places among them, are dropped. */
const looks = new Set(
  ['tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'bKGD', 'hIST', 'pHYs', 'sPLT'].concat(
    ...[['cICP', 'mDCV', 'cLLI']],
  ),
);
const typeName = /^[A-Za-z]{4}$/;
const longestNote = 256 * 1024;

interface Chunk {
  readonly header: Buffer;
  readonly type: string;
  readonly length: number;
}

/**
 * A PNG, chunk by chunk, without what it tells of its maker. It must be whole: checksums right,
 * `IHDR` first, `IEND` last and nothing behind it.
 */
export async function* cleanPng(bytes: ByteReader): AsyncGenerator<Buffer> {
  yield await bytes.read(8);
  let hasPicture = false;
  for (let isFirst = true; ; isFirst = false) {
    const chunk = await chunkOf(bytes);
    if (isFirst !== (chunk.type === 'IHDR')) throw refusal('document.damaged');
    if (chunk.type === 'IHDR') yield* headerOf(bytes, chunk);
    else if (chunk.type === 'eXIf') yield* orientationOf(bytes, chunk);
    else if (required.has(chunk.type) || looks.has(chunk.type)) yield* whole(bytes, chunk);
    else if (isCritical(chunk.type)) throw refusal('document.damaged');
    else await skip(bytes, chunk);
    hasPicture ||= chunk.type === 'IDAT';
    if (chunk.type === 'IEND') break;
  }
  if (!hasPicture) throw refusal('document.damaged');
  if ((await bytes.peek(1)).length > 0) throw refusal('document.trailing_data');
}

const isCritical = (type: string): boolean => type[0] === type[0]?.toUpperCase();

async function chunkOf(bytes: ByteReader): Promise<Chunk> {
  const header = Buffer.from(await bytes.read(8));
  const type = header.toString('latin1', 4);
  const length = header.readUInt32BE(0);
  if (!typeName.test(type) || length > 0x7fffffff) throw refusal('document.damaged');
  return { header, type, length };
}

async function* headerOf(bytes: ByteReader, { header, length }: Chunk): AsyncGenerator<Buffer> {
  if (length !== 13) throw refusal('document.damaged');
  const body = Buffer.from(await bytes.read(13 + 4));
  if (crc32(body.subarray(0, 13), crc32('IHDR')) !== body.readUInt32BE(13)) {
    throw refusal('document.damaged');
  }
  refuseSize(body.readUInt32BE(0), body.readUInt32BE(4));
  yield header;
  yield body;
}

async function* whole(bytes: ByteReader, { header, type, length }: Chunk): AsyncGenerator<Buffer> {
  yield header;
  let sum = crc32(type);
  for await (const piece of bytes.take(length)) {
    sum = crc32(piece, sum);
    yield piece;
  }
  const told = Buffer.from(await bytes.read(4));
  if (told.readUInt32BE(0) !== sum) throw refusal('document.damaged');
  yield told;
}

async function skip(bytes: ByteReader, { length }: Chunk): Promise<void> {
  for await (const piece of bytes.take(length + 4)) void piece;
}

/** The camera's notes shrink to the way up. */
async function* orientationOf(bytes: ByteReader, chunk: Chunk): AsyncGenerator<Buffer> {
  if (chunk.length > longestNote) return skip(bytes, chunk);
  const notes = Buffer.from(await bytes.read(chunk.length + 4)).subarray(0, chunk.length);
  const orientation = orientationIn(notes);
  if (orientation !== undefined) yield chunkWith('eXIf', tiffWith(orientation));
}

function chunkWith(type: string, body: Buffer): Buffer {
  const frame = Buffer.alloc(12 + body.length);
  frame.writeUInt32BE(body.length, 0);
  frame.write(type, 4, 'latin1');
  body.copy(frame, 8);
  frame.writeUInt32BE(crc32(body, crc32(type)), 8 + body.length);
  return frame;
}
