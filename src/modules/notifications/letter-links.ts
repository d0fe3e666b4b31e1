import type { LetterTemplate } from '../../platform/mail/index.js';
import type { CaseFacts } from './queries/case-facts.js';

/** Letters about a placement that is still to be decided or mended. */
const approvals: readonly LetterTemplate[] = ['placement-to-approve', 'placement-returned'];

/** The page on which the reader sees the case of a letter, and acts. */
export const pageOf = (
  template: LetterTemplate,
  facts: CaseFacts,
  { subjectId, accountId }: { readonly subjectId: string; readonly accountId: string },
): string => {
  if (template === 'offer-made') return `/offers/${subjectId}`;
  if (approvals.includes(template)) return `/approvals/${subjectId}`;
  if (accountId === facts.studentAccountId) return `/applications/${facts.applicationId}`;
  if (accountId === facts.supervisorAccountId) return `/projects/${facts.projectId}`;
  return `/desk/${facts.applicationId}`;
};
