import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { Settings } from '../config/index.js';
import { FolderStorage } from './folder-storage.js';
import { Storage } from './storage.js';

/** Offers the storage to everyone: a folder of the data directory. */
@Global()
@Module({
  providers: [
    {
      provide: Storage,
      inject: [Settings],
      useFactory: (settings: Settings) =>
        new FolderStorage(join(settings.DANPUNG_DATA_DIR, 'files')),
    },
  ],
  exports: [Storage],
})
export class StorageModule {}
