import type { Readable } from 'node:stream';

/** What was stored: the key to ask for it again, its size, and its fingerprint. */
export interface StoredFile {
  readonly key: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Bytes from `start`, counted from zero, up to and without `end`. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** A key under which nothing is stored, or that is none of ours. */
export class FileNotStored extends Error {
  constructor() {
    super('No file is stored under this key');
    this.name = 'FileNotStored';
  }
}

/** A file that outgrew what the caller allows; nothing of it is kept. */
export class FileTooLarge extends Error {
  constructor(readonly limitBytes: number) {
    super(`The file is larger than ${limitBytes} bytes`);
    this.name = 'FileTooLarge';
  }
}

/**
 * Where files live, by keys that the storage makes itself: names given by people are data of
 * whoever stores the file and never part of a path. Injected by its class.
 */
export abstract class Storage {
  /**
   * Takes a whole stream; when it resolves the file survives a loss of power. A stream that
   * fails, or exceeds the limit, leaves nothing behind.
   * @throws FileTooLarge
   */
  abstract put(content: Readable, limit?: { readonly bytes: number }): Promise<StoredFile>;

  /** The content of a file, or its bytes from `start` up to `end`. @throws FileNotStored */
  abstract get(key: string, range?: ByteRange): Promise<Readable>;

  /** Removes a file; one that is already gone is no error. */
  abstract remove(key: string): Promise<void>;
}
