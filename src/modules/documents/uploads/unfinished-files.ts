import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { FileStore } from '@tus/file-store';
import { Settings } from '../../../platform/config/index.js';
import { uploadLimits } from './upload-records.js';

/** The bytes of uploads under way: files of the data folder that every process sees. */
@Injectable()
export class UnfinishedFiles {
  readonly store: FileStore;

  constructor(settings: Settings) {
    const directory = join(settings.DANPUNG_DATA_DIR, 'uploads');
    // Before the store makes it for everybody to read.
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    const expirationPeriodInMilliseconds = uploadLimits.hours * 3_600_000;
    this.store = new FileStore({ directory, expirationPeriodInMilliseconds });
    this.store.extensions = this.store.extensions.filter((one) => one !== 'creation-defer-length');
  }

  /** How many bytes are there; undefined when the file is gone. */
  async offsetOf(id: string): Promise<number | undefined> {
    return this.store.getUpload(id).then(
      ({ offset }) => offset,
      () => undefined,
    );
  }

  read(id: string): Readable {
    return this.store.read(id);
  }

  /** Removes the file; one that is already gone is no error. */
  async remove(id: string): Promise<void> {
    await this.store.remove(id).catch(() => undefined);
  }
}
