import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { FileTooLarge } from './storage.js';

/** Passes a stream on while it counts, fingerprints and bounds it. */
export class Measure extends Transform {
  bytes = 0;
  private readonly hash = createHash('sha256');

  constructor(private readonly limitBytes = Infinity) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.bytes += chunk.length;
    if (this.bytes > this.limitBytes) return done(new FileTooLarge(this.limitBytes));
    this.hash.update(chunk);
    done(null, chunk);
  }

  /** The fingerprint of all that passed; to be asked once, at the end. */
  sha256(): string {
    return this.hash.digest('hex');
  }
}
