import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import type { DocumentKind, DocumentStage } from '../document.js';
import { documentProblem } from '../document.problems.js';

/** Where an upload will belong, and what is known of it before the first byte. */
export interface NewUpload {
  readonly accountId: string;
  readonly applicationId: string;
  readonly kind: DocumentKind;
  readonly stage?: DocumentStage;
  readonly documentId?: string;
  readonly name: string;
  readonly bytes: number;
}

export interface UploadRecord {
  id: string;
  accountId: string;
  applicationId: string;
  kind: DocumentKind;
  stage: DocumentStage | null;
  documentId: string | null;
  name: string;
  bytes: number;
  expiresAt: Date;
  isOver: boolean;
  finishedAt: Date | null;
  finishedAs: string | null;
}

/** For how long an unfinished upload is kept, and how many of them an account may have. */
export const uploadLimits = { hours: 24, perAccount: 20 } as const;

/** Uploads under way: whose they are and where they belong. */
@Injectable()
export class UploadRecords {
  constructor(private readonly uow: UnitOfWork) {}

  /** Writes an upload down before its file begins. */
  async begin(id: string, upload: NewUpload): Promise<void> {
    const begun = await this.uow.query(
      `INSERT INTO document_upload (id, account_id, application_id, kind, stage, document_id, name,
         bytes, expires_at)
       SELECT $1, $2, $3, $4, $5, $6, $7, $8, app_now() + make_interval(hours => $9)
       WHERE $10 > (SELECT count(*) FROM document_upload
         WHERE account_id = $2 AND finished_at IS NULL AND expires_at > app_now())
       RETURNING id`,
      [
        ...[id, upload.accountId, upload.applicationId, upload.kind, upload.stage ?? null],
        ...[upload.documentId ?? null, upload.name, upload.bytes],
        ...[uploadLimits.hours, uploadLimits.perAccount],
      ],
    );
    const limit = uploadLimits.perAccount;
    if (begun.length === 0) throw documentProblem('upload.too_many', { limit });
  }

  /** The upload, if it is this account's. */
  async find(id: string, accountId: string): Promise<UploadRecord | undefined> {
    const [found] = await this.uow.query<UploadRecord>(
      `SELECT id, account_id AS "accountId", application_id AS "applicationId", kind, stage,
         document_id AS "documentId", name, bytes, expires_at AS "expiresAt",
         expires_at <= app_now() AS "isOver", finished_at AS "finishedAt",
         finished_as AS "finishedAs"
       FROM document_upload WHERE id = $1 AND account_id = $2`,
      [id, accountId],
    );
    return found;
  }

  async finish(id: string, documentId: string): Promise<void> {
    await this.uow.query(
      `UPDATE document_upload SET finished_at = app_now(), finished_as = $2 WHERE id = $1`,
      [id, documentId],
    );
  }

  async forget(id: string): Promise<void> {
    await this.uow.query(`DELETE FROM document_upload WHERE id = $1 RETURNING id`, [id]);
  }

  /** Some whose time is over. */
  async expired(): Promise<string[]> {
    const rows = await this.uow.query<{ id: string }>(
      `SELECT id FROM document_upload WHERE expires_at <= app_now() ORDER BY expires_at LIMIT 200`,
    );
    return rows.map(({ id }) => id);
  }
}
