import type { ByteReader } from './byte-reader.js';

const secondPicture = Buffer.from([0xff, 0xd8]);
const samsung = Buffer.from('SEFT');

/**
 * Whether what stands behind the end of a photograph is nothing, or what phones are known to put
 * there: further pictures (MPF, gain maps), a short film, Samsung's notes, zeros. It is not kept
 * either way; anything else makes the file another file at the same time, and is told.
 */
export async function isCameraTrailer(bytes: ByteReader): Promise<boolean> {
  const head = Buffer.from(await bytes.peek(12));
  if (head.length === 0) return true;
  const isKnown =
    head.subarray(0, 2).equals(secondPicture) || head.toString('latin1', 4, 8) === 'ftyp';
  let isBlank = true;
  let tail: Buffer = Buffer.alloc(0);
  for (let piece = await bytes.some(); piece.length > 0; piece = await bytes.some()) {
    isBlank &&= piece.every((byte) => byte === 0);
    tail = Buffer.concat([tail, piece]).subarray(-samsung.length);
  }
  return isKnown || isBlank || tail.equals(samsung);
}
