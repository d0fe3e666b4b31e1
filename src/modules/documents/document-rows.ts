const version = `v.id AS "versionId", v.document_id AS "documentId", v.number, v.name,
  v.media_type AS "mediaType", v.bytes, v.sha256, v.storage_key AS "storageKey",
  v.uploaded_by AS "uploadedBy", v.uploaded_at AS "uploadedAt", v.state,
  v.checked_at AS "checkedAt", v.checked_by AS "checkedBy", v.signatures_at AS "signaturesAt",
  v.erased_at AS "erasedAt"`;

const document = `d.id, d.application_id AS "applicationId", d.stage, d.kind,
  d.created_at AS "createdAt", v.state = 'cleared' AND v.erased_at IS NULL AS "isCleared"`;

/** Documents with a version of theirs, as {@link Document}. */
export const selectDocuments = `SELECT ${document}, ${version}
  FROM document d JOIN document_version v ON v.document_id = d.id`;

/** Said of {@link selectDocuments}: the version is the last one, the document was not removed. */
export const isCurrent = `d.removed_at IS NULL AND v.number =
  (SELECT max(number) FROM document_version WHERE document_id = d.id)`;

export const selectVersions = `SELECT ${version} FROM document_version v`;
