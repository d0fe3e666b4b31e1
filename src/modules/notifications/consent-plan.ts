import type { LetterTemplate } from '../../platform/mail/index.js';

/** Which revoked consent the home university is told of: it has to act. */
export const consentPlan: Readonly<Record<string, LetterTemplate>> = {
  collection: 'collection-revoked',
  transfer: 'transfer-revoked',
};

/** Whether a letter tells of a consent. */
export const isAboutConsent = (template: LetterTemplate): boolean =>
  Object.values(consentPlan).includes(template);
