/**
 * What somebody agrees to, each apart from the others: collection, provision to third parties,
 * transfer to Canada, sensitive data (domain.md §4, PIPA).
 */
export const consentKinds = ['collection', 'provision', 'transfer', 'sensitive'] as const;
export type ConsentKind = (typeof consentKinds)[number];
