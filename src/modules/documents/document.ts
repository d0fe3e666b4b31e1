import type { DocumentCheckState } from './document-version.machine.js';
import type { MediaType } from './media-type.js';

export const documentKinds = [
  'transcript',
  'cv',
  'recommendation',
  'language_score',
  'passport_copy',
  'study_plan',
  'pledge',
  'guardian_consent',
  'acceptance',
  'code_of_conduct',
  'waiver',
  'insurance',
  'immigration_document',
  'military_permit',
  'safety_training',
  'flight',
  'predeparture_form',
  'report',
  'receipt',
  'other',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** When in the life of an application a document is asked for (domain.md, Documents). */
export const documentStages = [
  'apply',
  'nominate',
  'offer',
  'pre_departure',
  'during',
  'end',
] as const;
export type DocumentStage = (typeof documentStages)[number];

/** How large a document may be, and how many an application may carry; the database checks both. */
export const documentLimits = { bytes: 20 * 1024 * 1024, perApplication: 40 } as const;

/** One file of a document, as it was uploaded; its content lies in the storage. */
export interface DocumentVersion {
  versionId: string;
  documentId: string;
  number: number;
  name: string;
  mediaType: MediaType;
  bytes: number;
  sha256: string;
  storageKey: string;
  uploadedBy: string | null;
  uploadedAt: Date;
  state: DocumentCheckState;
  /** Who looked for malware, and when its signatures were made; null where nobody does. */
  checkedAt: Date | null;
  checkedBy: string | null;
  signaturesAt: Date | null;
  /** Set when the file was erased: the row stays. */
  erasedAt: Date | null;
}

/** A document of an application: a place of its kind and stage, with its current version. */
export interface Document extends DocumentVersion {
  id: string;
  applicationId: string;
  stage: DocumentStage;
  kind: DocumentKind;
  createdAt: Date;
  /** Whether the current version may be read. */
  isCleared: boolean;
}
