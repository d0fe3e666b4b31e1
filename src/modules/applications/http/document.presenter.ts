import type { Document } from '../../documents/index.js';
import type { Actor } from '../../identity/index.js';
import { rightsOn, type Judged } from '../application.policy.js';
import type { DocumentView } from './document.view.js';

/** A document as the viewer gets it; where its file lies stays inside. */
export function presentDocument(
  { storageKey: _storageKey, createdAt, ...plain }: Document,
  application: Judged,
  viewer: Actor,
): DocumentView {
  return {
    ...plain,
    createdAt: createdAt.toISOString(),
    can: { remove: rightsOn(viewer, application).edit },
  };
}
