import { Module } from '@nestjs/common';
import { StorageModule } from '../../platform/storage/index.js';
import { Documents } from './documents.js';

/** Without routes: the modules above decide who may read and write. */
@Module({ imports: [StorageModule], providers: [Documents], exports: [Documents] })
export class DocumentsModule {}
