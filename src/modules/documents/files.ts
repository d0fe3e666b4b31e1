import { Injectable, Logger } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { UnitOfWork } from '../../platform/database/index.js';
import { Problem } from '../../platform/http/index.js';
import { FileTooLarge, Storage, type StoredFile } from '../../platform/storage/index.js';
import { refusal } from './checks/byte-reader.js';
import { checkDocx } from './checks/docx.js';
import { documentName } from './document-name.js';
import { documentProblem } from './document.problems.js';
import { documentLimits, type DocumentVersion } from './document.js';
import { docx, type MediaType } from './media-type.js';
import { recognise } from './recognise.js';

/** A file in the storage that no document holds yet. */
export interface ReceivedFile extends StoredFile {
  readonly name: string;
  readonly mediaType: MediaType;
}

/**
 * Files of documents. A row and its file do not part: the file comes first, the row with the
 * transaction, and a file without a row is discarded.
 */
@Injectable()
export class Files {
  private readonly logger = new Logger(Files.name);

  constructor(
    private readonly uow: UnitOfWork,
    private readonly storage: Storage,
  ) {}

  /**
   * Stores a file as it arrives, without what it tells of its maker and place. Refused, with
   * nothing left behind, when it is empty, too large, none of our types, damaged, or more than
   * what it seems.
   */
  async receive(name: string | undefined, content: Readable): Promise<ReceivedFile> {
    const { mediaType, stored } = await this.store(content);
    if (mediaType === docx) await this.checkArchive(stored);
    return { ...stored, name: documentName(name, mediaType), mediaType };
  }

  /** What the file holds; refused while it is in quarantine, when it was refused or erased. */
  async content(version: DocumentVersion): Promise<Readable> {
    if (version.state !== 'cleared') throw documentProblem(`document.${version.state}`);
    if (version.erasedAt) throw documentProblem('document.erased');
    return this.storage.get(version.storageKey);
  }

  /** Removes a file unless a document holds it; to be called when the transaction is over. */
  async discard(key: string): Promise<void> {
    try {
      const held = await this.uow.query(
        `SELECT 1 FROM document_version WHERE storage_key = $1 AND erased_at IS NULL`,
        [key],
      );
      if (held.length === 0) await this.storage.remove(key);
    } catch (error) {
      // A file too many harms nobody; a document without its file would.
      const cause = error instanceof Error ? error.message : 'unknown error';
      this.logger.warn(`The file ${key} is kept although nothing may hold it: ${cause}`);
    }
  }

  /** Erases the files of a removed document that was never handed in; the rows stay. */
  async eraseUnlessSubmitted(documentId: string): Promise<void> {
    const erased = await this.uow.query<{ key: string }>(
      `UPDATE document_version v SET erased_at = app_now()
       FROM document d JOIN application a ON a.id = d.application_id
       WHERE d.id = $1 AND v.document_id = d.id AND d.removed_at IS NOT NULL
         AND a.submitted_at IS NULL AND v.erased_at IS NULL RETURNING v.storage_key AS key`,
      [documentId],
    );
    for (const { key } of erased) await this.discard(key);
  }

  private async store(content: Readable): Promise<{ mediaType: MediaType; stored: StoredFile }> {
    try {
      const recognised = await recognise(content, documentLimits.bytes);
      const stored = await this.storage.put(recognised.content, documentLimits);
      return { mediaType: recognised.mediaType, stored };
    } catch (error) {
      if (!(error instanceof FileTooLarge)) throw error;
      const limit = error.limitBytes;
      throw refusal('document.too_large', {
        limit,
        unit: 'bytes',
        megabytes: limit / (1024 * 1024),
      });
    }
  }

  private async checkArchive({ key, bytes }: StoredFile): Promise<void> {
    try {
      await checkDocx(this.storage, key, bytes);
    } catch (error) {
      await this.storage.remove(key);
      throw error instanceof Problem ? error : refusal('document.damaged');
    }
  }
}
