import { Injectable, Logger } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { UnitOfWork } from '../../platform/database/index.js';
import { Events } from '../../platform/events/index.js';
import { problem } from '../../platform/http/index.js';
import { FileTooLarge, Storage, type StoredFile } from '../../platform/storage/index.js';
import { documentName } from './document-name.js';
import { documentProblem } from './document.problems.js';
import { documentLimits, type Document, type DocumentKind } from './document.js';
import type { MediaType } from './media-type.js';
import { recognise } from './recognise.js';

/** A file in the storage that no document holds yet. */
export interface ReceivedFile extends StoredFile {
  readonly name: string;
  readonly mediaType: MediaType;
}

const columns = `id, application_id AS "applicationId", kind, name, media_type AS "mediaType", bytes,
  sha256, storage_key AS "storageKey", created_at AS "createdAt"`;

/**
 * Documents of applications for the modules above, which decide who may. A row and its file do not
 * part: the file comes first, the row with the transaction, and a file without a row is discarded.
 */
@Injectable()
export class Documents {
  private readonly logger = new Logger(Documents.name);

  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
    private readonly storage: Storage,
  ) {}

  /** Stores a file as it arrives; refused when empty, too large, or neither PDF, PNG nor JPEG. */
  async receive(name: string | undefined, content: Readable): Promise<ReceivedFile> {
    const { mediaType, whole } = await recognise(content);
    try {
      const stored = await this.storage.put(whole, documentLimits);
      return { ...stored, name: documentName(name, mediaType), mediaType };
    } catch (error) {
      if (!(error instanceof FileTooLarge)) throw error;
      const limit = error.limitBytes;
      const numbers = { limit, unit: 'bytes', megabytes: limit / (1024 * 1024) };
      throw documentProblem('document.too_large', numbers, [
        { pointer: '/file', code: 'document.too_large' },
      ]);
    }
  }

  /** Makes a received file a document; inside of a unit of work. `document.too_many` beyond ten. */
  async add(applicationId: string, kind: DocumentKind, file: ReceivedFile): Promise<Document> {
    const [document] = await this.uow.query<Document>(
      `INSERT INTO document (application_id, slot, kind, name, media_type, bytes, sha256, storage_key)
       SELECT $1, free.slot, $2, $3, $4, $5, $6, $7 FROM generate_series(1, $8::int) free (slot)
       WHERE NOT EXISTS (SELECT 1 FROM document d
         WHERE d.application_id = $1 AND d.slot = free.slot)
       ORDER BY free.slot LIMIT 1 RETURNING ${columns}`,
      [
        ...[applicationId, kind, file.name, file.mediaType, file.bytes, file.sha256, file.key],
        documentLimits.perApplication,
      ],
    );
    if (!document) throw this.tooMany();
    await this.record('document.added', document);
    return document;
  }

  /** Refuses what would be one document too many before it is sent; {@link add} decides. */
  async refuseBeyondLimit(applicationId: string): Promise<void> {
    const documents = await this.of(applicationId);
    if (documents.length >= documentLimits.perApplication) throw this.tooMany();
  }

  /** Takes a document away; inside of a unit of work. Its file is to be discarded afterwards. */
  async remove(document: Document): Promise<void> {
    const removed = await this.uow.query(`DELETE FROM document WHERE id = $1 RETURNING id`, [
      document.id,
    ]);
    if (removed.length === 0) throw problem('not_found');
    await this.record('document.removed', document);
  }

  /** Removes a file unless a document holds it; to be called when the transaction is over. */
  async discard(key: string): Promise<void> {
    try {
      const held = await this.uow.query(`SELECT 1 FROM document WHERE storage_key = $1`, [key]);
      if (held.length === 0) await this.storage.remove(key);
    } catch (error) {
      // A file too many harms nobody; a document without its file would.
      const cause = error instanceof Error ? error.message : 'unknown error';
      this.logger.warn(`The file ${key} is kept although nothing may hold it: ${cause}`);
    }
  }

  /** All documents of an application, oldest first. */
  of(applicationId: string): Promise<Document[]> {
    return this.uow.query<Document>(
      `SELECT ${columns} FROM document WHERE application_id = $1 ORDER BY created_at, slot`,
      [applicationId],
    );
  }

  /** The document with this id; `not_found` when there is none. */
  async require(id: string): Promise<Document> {
    const [document] = await this.uow.query<Document>(
      `SELECT ${columns} FROM document WHERE id = $1`,
      [id],
    );
    if (!document) throw problem('not_found');
    return document;
  }

  /** What the file holds. */
  content(document: Document): Promise<Readable> {
    return this.storage.get(document.storageKey);
  }

  private tooMany() {
    return documentProblem('document.too_many', { limit: documentLimits.perApplication });
  }

  private record(name: string, { id, applicationId }: Document): Promise<void> {
    return this.events.record({
      name,
      subjectType: 'document',
      subjectId: id,
      payload: { applicationId },
    });
  }
}
