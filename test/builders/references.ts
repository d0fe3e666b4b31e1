import type { Db } from '../support/database.js';
import { anApplication } from './applications.js';
import { insert, unique } from './rows.js';

export interface ReferenceWishes {
  applicationId?: string;
  email?: string;
  name?: string;
  locale?: 'ko' | 'en' | 'fr';
  waivesAccess?: boolean;
  dueAt?: Date;
}

export interface Reference {
  id: string;
  applicationId: string;
}

/** A request that a referee has not opened yet; due in 40 days unless told. */
export async function aReference(db: Db, wishes: ReferenceWishes = {}): Promise<Reference> {
  const applicationId = wishes.applicationId ?? (await anApplication(db)).id;
  const id = await insert(db, 'reference_request', {
    application_id: applicationId,
    name: wishes.name ?? 'Hélène Tremblay',
    email: wishes.email ?? `${unique()}@chonnam.ac.kr`,
    locale: wishes.locale ?? 'ko',
    waives_access: wishes.waivesAccess ?? true,
    due_at: wishes.dueAt ?? new Date(Date.now() + 40 * 86_400_000),
  });
  return { id, applicationId };
}

/** The letter of a request, which is received by it. */
export async function answerReference(
  db: Db,
  id: string,
  { text = 'A careful worker.', fileKey }: { text?: string; fileKey?: string } = {},
): Promise<void> {
  const file = fileKey && {
    file_name: 'letter.pdf',
    media_type: 'application/pdf',
    bytes: 10,
    sha256: 'a'.repeat(64),
    storage_key: fileKey,
  };
  const row = { request_id: id, answers: { knownSince: 2024, text }, ...file };
  const columns = Object.keys(row).join(', ');
  await db.query(
    `INSERT INTO reference_letter (${columns})
      SELECT ${columns} FROM jsonb_populate_record(NULL::reference_letter, $1)`,
    [JSON.stringify(row)],
  );
  await db.query(
    `UPDATE reference_request SET state = 'received', received_at = app_now() WHERE id = $1`,
    [id],
  );
}
