import type { ReferenceRequest } from '../reference.js';

/** Reads {@link ReferenceRequest}; a WHERE clause follows. */
export const selectRequests = `
  SELECT r.id, r.application_id AS "applicationId", r.state, r.name, r.email::text AS email,
    r.institution, r.relation, r.locale, r.waives_access AS "waivesAccess",
    r.requested_at AS "requestedAt", r.due_at AS "dueAt", r.opened_at AS "openedAt",
    r.received_at AS "receivedAt", r.is_late AS "isLate", r.replaces_id AS "replacesId", r.version
  FROM reference_request r`;

/** When the referee was last written to about it, and when by the student's wish. */
export interface ListedRequest extends ReferenceRequest {
  readonly remindedAt: Date | null;
  readonly askedAgainAt: Date | null;
}

/** Requests of one application, oldest first. */
export const selectListed = selectRequests.replace(
  'FROM reference_request r',
  `, (SELECT max(m.sent_at) FROM reference_reminder m WHERE m.request_id = r.id) AS "remindedAt",
    (SELECT max(m.sent_at) FROM reference_reminder m
      WHERE m.request_id = r.id AND m.rung = 'student') AS "askedAgainAt"
  FROM reference_request r
  WHERE r.application_id = $1 ORDER BY r.requested_at, r.id`,
);

/** A file that lies in the storage. */
export interface LetterFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly key: string;
}

/** The file of a draft or a letter as one value; null when there is none. */
export const fileColumn = `
  CASE WHEN storage_key IS NOT NULL THEN jsonb_build_object('name', file_name,
    'mediaType', media_type, 'bytes', bytes, 'sha256', sha256, 'key', storage_key) END AS file`;
