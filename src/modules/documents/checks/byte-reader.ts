import type { Readable } from 'node:stream';
import { problem } from '../../../platform/http/index.js';
import { FileTooLarge } from '../../../platform/storage/index.js';
import { documentProblem } from '../document.problems.js';

/** The refusal of a file, pointed at the field of the form. */
export const refusal = (code: Parameters<typeof documentProblem>[0], numbers = {}) =>
  documentProblem(code, numbers, [{ pointer: '/file', code }]);

/** Reads a stream piece by piece without holding more of it than one chunk and what is asked for. */
export class ByteReader {
  private readonly chunks: AsyncIterator<Buffer>;
  private held: Buffer = Buffer.alloc(0);

  /** Beyond `limit` bytes the file is too large, however little of it would be kept. */
  constructor(content: Readable, limit = Infinity) {
    this.chunks = chunksOf(content, limit);
  }

  /** The next bytes without taking them; fewer at the end of the file. */
  async peek(count: number): Promise<Buffer> {
    while (this.held.length < count) {
      const next = await this.chunks.next();
      if (next.done) break;
      this.held = this.held.length === 0 ? next.value : Buffer.concat([this.held, next.value]);
    }
    return this.held.subarray(0, count);
  }

  /** Exactly so many bytes; a file that ends before is damaged. */
  async read(count: number): Promise<Buffer> {
    const bytes = await this.peek(count);
    if (bytes.length < count) throw refusal('document.damaged');
    this.held = this.held.subarray(count);
    return bytes;
  }

  /** So many bytes, in pieces. */
  async *take(count: number): AsyncGenerator<Buffer> {
    for (let left = count; left > 0;) {
      const bytes = await this.read(Math.min(left, Math.max(this.held.length, 1)));
      left -= bytes.length;
      yield bytes;
    }
  }

  /** What is held, or the next piece; empty at the end of the file. */
  async some(): Promise<Buffer> {
    const bytes = await this.peek(1).then(() => this.held);
    this.held = Buffer.alloc(0);
    return bytes;
  }

  /** Gives back what was read too much. */
  unread(bytes: Buffer): void {
    this.held = this.held.length === 0 ? bytes : Buffer.concat([bytes, this.held]);
  }

  /** Ends the stream that is read. */
  async close(): Promise<void> {
    await this.chunks.return?.();
  }
}

/** A stream that breaks was broken by its sender: the connection ended, or the form is damaged. */
async function* chunksOf(
  content: Readable,
  limit: number,
): AsyncGenerator<Buffer, undefined, undefined> {
  let bytes = 0;
  try {
    for await (const chunk of content) {
      bytes += (chunk as Buffer).length;
      if (bytes > limit) throw new FileTooLarge(limit);
      yield chunk as Buffer;
    }
  } catch (error) {
    throw error instanceof FileTooLarge ? error : problem('input.malformed');
  }
}
