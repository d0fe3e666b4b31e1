import type { MediaType } from './media-type.js';

export const documentKinds = ['transcript', 'cv', 'recommendation', 'other'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** How large a document may be, and how many an application may carry; the database checks both. */
export const documentLimits = { bytes: 10 * 1024 * 1024, perApplication: 10 } as const;

/** A file that somebody added to an application; its content lies in the storage. */
export interface Document {
  id: string;
  applicationId: string;
  kind: DocumentKind;
  name: string;
  mediaType: MediaType;
  bytes: number;
  sha256: string;
  storageKey: string;
  createdAt: Date;
}
