import { randomUUID } from 'node:crypto';
import type { Db } from '../support/database.js';
import { insert } from './rows.js';

export interface DocumentWishes {
  stage?: string;
  kind?: string;
  slot?: number;
  name?: string;
  mediaType?: string;
  /** `cleared` unless told. */
  state?: string;
  storageKey?: string;
}

/** A document of an application with one version; its file need not exist. */
export async function aDocument(
  db: Db,
  applicationId: string,
  wishes: DocumentWishes = {},
): Promise<{ id: string; versionId: string }> {
  const id = await insert(db, 'document', {
    application_id: applicationId,
    slot: wishes.slot ?? 1,
    stage: wishes.stage,
    kind: wishes.kind ?? 'transcript',
  });
  const versionId = await insert(db, 'document_version', {
    document_id: id,
    number: 1,
    name: wishes.name ?? 'transcript.pdf',
    media_type: wishes.mediaType ?? 'application/pdf',
    bytes: 10,
    sha256: '0'.repeat(64),
    storage_key: wishes.storageKey ?? randomUUID(),
    state: wishes.state ?? 'cleared',
  });
  return { id, versionId };
}

/** An upload that an account began, without a byte yet. */
export const anUpload = (db: Db, applicationId: string, accountId: string): Promise<string> =>
  insert(db, 'document_upload', {
    id: randomUUID(),
    account_id: accountId,
    application_id: applicationId,
    kind: 'transcript',
    name: 'transcript.pdf',
    bytes: 10,
    expires_at: new Date(Date.now() + 3_600_000),
  });
