import type { LetterTemplate } from '../../platform/mail/index.js';

interface PlannedLetter {
  readonly to: 'referee' | 'student';
  readonly template: LetterTemplate;
}

/** Which event about a request for a reference makes which letters. */
export const referencePlan: Readonly<Record<string, readonly PlannedLetter[]>> = {
  'reference.requested': [{ to: 'referee', template: 'reference-requested' }],
  'reference.reminded': [{ to: 'referee', template: 'reference-reminder' }],
  'reference.received': [
    { to: 'referee', template: 'reference-thanks' },
    { to: 'student', template: 'reference-received' },
  ],
  'reference.declined': [{ to: 'student', template: 'reference-declined' }],
  'reference.replaced': [{ to: 'referee', template: 'reference-not-needed' }],
  'reference.cancelled': [{ to: 'referee', template: 'reference-not-needed' }],
  'reference.expired': [{ to: 'student', template: 'reference-expired' }],
};

/** Letters that lead to the form: none leaves when there is nothing to be written any more. */
export const asking: readonly LetterTemplate[] = ['reference-requested', 'reference-reminder'];

const planned = Object.values(referencePlan).flat();

/** Whether a letter is about a reference. */
export const isAboutReference = (template: LetterTemplate): boolean =>
  planned.some((one) => one.template === template);
