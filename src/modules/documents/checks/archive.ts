import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream';
import { fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import type { Storage } from '../../../platform/storage/index.js';

/** Gives the parts of a stored file as they are asked for. */
class StoredRanges extends RandomAccessReader {
  constructor(
    private readonly storage: Storage,
    private readonly key: string,
  ) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const through = new PassThrough();
    this.storage.get(this.key, { start, end }).then(
      // An error goes on through the pipe; nobody waits for the end here.
      (content) => pipeline(content, through, () => undefined),
      (error: Error) => through.destroy(error),
    );
    return through;
  }
}

/** Opens a stored file as an archive: its directory is read, nothing is unpacked. */
export const openArchive = (storage: Storage, key: string, bytes: number): Promise<ZipFile> =>
  fromRandomAccessReaderPromise(new StoredRanges(storage, key), bytes, {
    autoClose: false,
    strictFileNames: true,
    validateEntrySizes: true,
  });
