import { Readable } from 'node:stream';
import { problem } from '../../platform/http/index.js';
import { documentProblem } from './document.problems.js';
import { mediaTypeOf, signatureBytes, type MediaType } from './media-type.js';

const file = (code: string) => [{ pointer: '/file', code }];

/** Looks at the first bytes of a stream, and answers it whole; an unknown or empty file is refused. */
export async function recognise(
  content: Readable,
): Promise<{ mediaType: MediaType; whole: Readable }> {
  const chunks = chunksOf(content);
  let head: Buffer = Buffer.alloc(0);
  while (head.length < signatureBytes) {
    const next = await chunks.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  const mediaType = mediaTypeOf(head);
  if (mediaType) return { mediaType, whole: Readable.from(joined(head, chunks)) };
  await chunks.return(undefined);
  const code = head.length === 0 ? 'document.empty' : 'document.wrong_type';
  throw documentProblem(code, {}, file(code));
}

/** A stream that breaks was broken by its sender: the connection ended, or the form is damaged. */
async function* chunksOf(content: Readable): AsyncGenerator<Buffer, undefined, undefined> {
  try {
    for await (const chunk of content) yield chunk as Buffer;
  } catch {
    throw problem('input.malformed');
  }
}

async function* joined(head: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield head;
  yield* rest;
}
