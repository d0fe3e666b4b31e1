import type { LetterTemplate } from '../../platform/mail/index.js';
import type { CaseFacts } from './queries/case-facts.js';

/** Who is written to: the student, or everybody who holds the role in whose scope the case lies. */
export type Reader =
  'student' | 'home_coordinators' | 'programme_coordinators' | 'hub_advisers' | 'supervisor';

interface PlannedLetter {
  readonly to: Reader;
  readonly template: LetterTemplate;
  readonly when?: (facts: CaseFacts) => boolean;
}

const wasSubmitted = ({ submittedAt }: CaseFacts): boolean => submittedAt !== null;
const wasNominated = ({ nominated }: CaseFacts): boolean => nominated;

/** Which event makes which letters. A draft that is withdrawn is nobody's business. */
export const letterPlan: Readonly<Record<string, readonly PlannedLetter[]>> = {
  'application.submitted': [
    { to: 'student', template: 'application-submitted' },
    { to: 'home_coordinators', template: 'application-arrived' },
  ],
  'application.returned': [{ to: 'student', template: 'application-returned' }],
  'application.nominated': [
    { to: 'student', template: 'application-nominated' },
    { to: 'programme_coordinators', template: 'application-to-endorse' },
  ],
  'application.endorsed': [{ to: 'student', template: 'application-endorsed' }],
  'application.rejected': [{ to: 'student', template: 'application-rejected' }],
  'application.withdrawn': [
    { to: 'home_coordinators', template: 'application-withdrawn', when: wasSubmitted },
    { to: 'programme_coordinators', template: 'application-withdrawn', when: wasNominated },
  ],
  'document.refused': [{ to: 'student', template: 'document-refused' }],
  'offer.made': [{ to: 'student', template: 'offer-made' }],
  'offer.accepted': [{ to: 'programme_coordinators', template: 'offer-accepted' }],
  'offer.declined': [{ to: 'programme_coordinators', template: 'offer-declined' }],
  'offer.expired': [
    { to: 'student', template: 'offer-expired' },
    { to: 'programme_coordinators', template: 'offer-unanswered' },
  ],
  'offer.rescinded': [{ to: 'student', template: 'offer-rescinded' }],
  'placement.proposed': [{ to: 'hub_advisers', template: 'placement-to-approve' }],
  'placement.approved': [
    { to: 'student', template: 'placement-approved' },
    { to: 'supervisor', template: 'placement-confirmed' },
    { to: 'home_coordinators', template: 'placement-confirmed' },
  ],
  'placement.returned': [{ to: 'programme_coordinators', template: 'placement-returned' }],
  'placement.rejected': [
    { to: 'student', template: 'placement-rejected' },
    { to: 'programme_coordinators', template: 'placement-rejected' },
  ],
  'placement.withdrawn': [
    { to: 'student', template: 'placement-withdrawn' },
    { to: 'programme_coordinators', template: 'placement-withdrawn' },
    { to: 'supervisor', template: 'placement-withdrawn' },
  ],
};
