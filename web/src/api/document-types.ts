import type { ApplicationDocument } from './types.js';

export type { ApplicationDocument } from './types.js';

/** In the order in which a student is asked for them. */
export const documentKinds = [
  'transcript',
  'cv',
  'recommendation',
  'other',
] as const satisfies readonly ApplicationDocument['kind'][];

/** What the server takes: by content, whatever the name says. */
export const documentLimits = {
  accept: 'application/pdf,image/png,image/jpeg',
  megabytes: 10,
  perApplication: 10,
} as const;
