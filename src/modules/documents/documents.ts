import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import { Events } from '../../platform/events/index.js';
import { problem } from '../../platform/http/index.js';
import { documentProblem } from './document.problems.js';
import {
  documentLimits,
  type Document,
  type DocumentKind,
  type DocumentStage,
  type DocumentVersion,
} from './document.js';
import { isCurrent, selectDocuments, selectVersions } from './document-rows.js';
import type { ReceivedFile } from './files.js';
import { Quarantine } from './quarantine.js';

/** Where a file belongs: a kind in a stage, or one document to be replaced. */
export interface Place {
  readonly applicationId: string;
  readonly stage: DocumentStage;
  readonly kind: DocumentKind;
  /** The document of which the file becomes the next version. */
  readonly documentId?: string;
}

/**
 * Documents of applications for the modules above, which decide who may. A document stays the
 * same while its versions follow each other; a version is never changed, and the last one counts.
 */
@Injectable()
export class Documents {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
    private readonly quarantine: Quarantine,
  ) {}

  /** Makes a received file a document, or its next version; inside of a unit of work. */
  async add(place: Place, file: ReceivedFile): Promise<Document> {
    const documentId = place.documentId ?? (await this.newDocument(place));
    const [added] = await this.uow.query<{ id: string; number: number }>(
      `INSERT INTO document_version
         (document_id, number, name, media_type, bytes, sha256, storage_key, state)
       SELECT $1, 1 + coalesce(max(number), 0), $2, $3, $4, $5, $6, $7
       FROM document_version WHERE document_id = $1 RETURNING id, number`,
      [
        ...[documentId, file.name, file.mediaType, file.bytes, file.sha256, file.key],
        this.quarantine.firstState,
      ],
    );
    if (!added) throw problem('not_found');
    const document = await this.require(documentId);
    await this.record(added.number === 1 ? 'document.added' : 'document.replaced', document);
    return document;
  }

  /** Refuses what would be one document too many before it is sent; {@link add} decides. */
  async refuseBeyondLimit(applicationId: string): Promise<void> {
    const documents = await this.of(applicationId);
    if (documents.length >= documentLimits.perApplication) throw this.tooMany();
  }

  /** Takes a document away; inside of a unit of work. What was handed in of it stays readable. */
  async remove(document: Document): Promise<void> {
    const removed = await this.uow.query(
      `UPDATE document SET removed_at = app_now() WHERE id = $1 AND removed_at IS NULL
       RETURNING id`,
      [document.id],
    );
    if (removed.length === 0) throw problem('not_found');
    await this.record('document.removed', document);
  }

  /** Writes down that somebody was given the file. */
  async recordRead(document: Document): Promise<void> {
    await this.uow.run(() => this.record('document.read', document));
  }

  /** All documents of an application with their current versions, oldest first. */
  of(applicationId: string): Promise<Document[]> {
    return this.uow.query<Document>(
      `${selectDocuments} WHERE d.application_id = $1 AND ${isCurrent}
       ORDER BY d.created_at, d.slot`,
      [applicationId],
    );
  }

  /** Every version of these documents, by number. */
  versionsOf(documentIds: readonly string[]): Promise<DocumentVersion[]> {
    return this.uow.query<DocumentVersion>(
      `${selectVersions} WHERE v.document_id = ANY ($1::uuid[]) ORDER BY v.document_id, v.number`,
      [documentIds],
    );
  }

  /** The document with this id and its current version; `not_found` when there is none. */
  async require(id: string): Promise<Document> {
    return this.one(`d.id = $1 AND ${isCurrent}`, [id]);
  }

  /** One version, also of a document that was removed since; `not_found` when there is none. */
  async requireVersion(id: string, number: number): Promise<Document> {
    return this.one('d.id = $1 AND v.number = $2', [id, number]);
  }

  private async one(condition: string, parameters: readonly unknown[]): Promise<Document> {
    const sql = `${selectDocuments} WHERE ${condition}`;
    const [document] = await this.uow.query<Document>(sql, parameters);
    if (!document) throw problem('not_found');
    return document;
  }

  /** `document.too_many` when every slot is taken: of two at once for the last, one finds none. */
  private async newDocument({ applicationId, stage, kind }: Place): Promise<string> {
    const [document] = await this.uow.query<{ id: string }>(
      `INSERT INTO document (application_id, slot, stage, kind)
       SELECT $1, free.slot, $2, $3 FROM generate_series(1, $4::int) free (slot)
       WHERE NOT EXISTS (SELECT 1 FROM document d
         WHERE d.application_id = $1 AND d.slot = free.slot AND d.removed_at IS NULL)
       ORDER BY free.slot LIMIT 1 RETURNING id`,
      [applicationId, stage, kind, documentLimits.perApplication],
    );
    if (!document) throw this.tooMany();
    return document.id;
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
