import { defineProblems, mapConstraints } from '../../../platform/http/index.js';

/** Refusals that have to do with consents. */
export const consentProblem = defineProblems({
  'consent.needed': 409,
  'consent.revoked': 409,
  'consent.text_outdated': 409,
});

mapConstraints({
  application_is_submitted_with_consent: 'consent.revoked',
  consent_names_its_text: 'consent.text_outdated',
});
