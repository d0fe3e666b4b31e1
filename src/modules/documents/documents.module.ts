import { Module } from '@nestjs/common';
import { StorageModule } from '../../platform/storage/index.js';
import { BlindCopies } from './copies/blind-copies.js';
import { Documents } from './documents.js';
import { Files } from './files.js';
import { Quarantine } from './quarantine.js';
import { Resumable } from './uploads/resumable.js';
import { Tus } from './uploads/tus.js';
import { UnfinishedFiles } from './uploads/unfinished-files.js';
import { UploadBodies } from './uploads/upload-bodies.js';
import { UploadLocks } from './uploads/upload-locks.js';
import { UploadRecords } from './uploads/upload-records.js';

const uploads = [Resumable, Tus, UnfinishedFiles, UploadBodies, UploadLocks, UploadRecords];

/** Without routes: the modules above decide who may read and write. */
@Module({
  imports: [StorageModule],
  providers: [BlindCopies, Documents, Files, Quarantine, ...uploads],
  exports: [BlindCopies, Documents, Files, Resumable],
})
export class DocumentsModule {}
