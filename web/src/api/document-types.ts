import type { ApplicationDocument } from './types.js';

export type { ApplicationDocument } from './types.js';

/** In the order in which a student is asked for them where the rules name none. */
export const documentKinds = [
  'transcript',
  'cv',
  'recommendation',
  'other',
] as const satisfies readonly ApplicationDocument['kind'][];

/** What the server takes: by content, whatever the name says. */
export const documentLimits = {
  accept:
    'application/pdf,image/png,image/jpeg,.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  megabytes: 20,
  perApplication: 40,
} as const;
