import type { Document, DocumentVersion } from '../../documents/index.js';
import type { Actor } from '../../identity/index.js';
import type { Judged } from '../application.policy.js';
import { mayChange, mayReadFile } from '../documents/document.policy.js';
import { isTakenIn } from '../documents/document.rules.js';
import type { DocumentVersionView, DocumentView } from './document.view.js';

/** A document as the viewer gets it; where its files lie stays inside. */
export function presentDocument(
  document: Document,
  versions: readonly DocumentVersion[],
  application: Judged,
  viewer: Actor,
): DocumentView {
  const { id, applicationId, stage, kind, name, mediaType, bytes, sha256, number, state } =
    document;
  const isOpen = isTakenIn(stage, application.state) && mayChange(viewer, application, document);
  return {
    ...{ id, applicationId, stage, kind, name, mediaType, bytes, sha256, number, state },
    createdAt: document.createdAt.toISOString(),
    versions: versions
      .filter(({ documentId }) => documentId === id)
      .map(presentVersion)
      .reverse(),
    can: {
      remove: isOpen,
      replace: isOpen,
      read: document.isCleared && mayReadFile(viewer, application, document),
    },
  };
}

const presentVersion = (version: DocumentVersion): DocumentVersionView => {
  const { number, name, mediaType, bytes, sha256, state, checkedBy } = version;
  return {
    ...{ number, name, mediaType, bytes, sha256, state, checkedBy },
    uploadedAt: version.uploadedAt.toISOString(),
    signaturesAt: version.signaturesAt?.toISOString() ?? null,
  };
};
