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
