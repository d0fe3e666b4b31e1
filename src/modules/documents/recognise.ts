import { Readable } from 'node:stream';
import { Problem } from '../../platform/http/index.js';
import { FileTooLarge } from '../../platform/storage/index.js';
import { ByteReader, refusal } from './checks/byte-reader.js';
import { cleanJpeg } from './checks/jpeg.js';
import { wholePdf } from './checks/pdf.js';
import { cleanPng } from './checks/png.js';
import { docx, isOldOffice, mediaTypeOf, signatureBytes, type MediaType } from './media-type.js';

/** A stream that is checked while it flows; what it tells of its maker is left out. */
export interface Recognised {
  readonly mediaType: MediaType;
  readonly content: Readable;
}

const checks: Readonly<Record<MediaType, (bytes: ByteReader) => AsyncGenerator<Buffer>>> = {
  'application/pdf': wholePdf,
  'image/png': cleanPng,
  'image/jpeg': cleanJpeg,
  [docx]: asItIs,
};

/** Looks at the first bytes of a stream; an unknown or empty file is refused before it is read. */
export async function recognise(content: Readable, limit: number): Promise<Recognised> {
  const bytes = new ByteReader(content, limit);
  const head = await bytes.peek(signatureBytes);
  const mediaType = mediaTypeOf(head);
  if (mediaType) {
    return { mediaType, content: Readable.from(checked(mediaType, bytes), { objectMode: false }) };
  }
  const isOld = isOldOffice(head);
  await bytes.close();
  if (head.length === 0) throw refusal('document.empty');
  throw refusal(isOld ? 'document.old_office' : 'document.wrong_type');
}

/** Whatever a damaged file makes a check stumble over is a refusal, never a fault of ours. */
async function* checked(mediaType: MediaType, bytes: ByteReader): AsyncGenerator<Buffer> {
  try {
    yield* checks[mediaType](bytes);
  } catch (error) {
    if (error instanceof Problem || error instanceof FileTooLarge) throw error;
    throw refusal('document.damaged');
  } finally {
    await bytes.close();
  }
}

async function* asItIs(bytes: ByteReader): AsyncGenerator<Buffer> {
  for (let piece = await bytes.some(); piece.length > 0; piece = await bytes.some()) yield piece;
}
