import { definePermissions } from '../../platform/authz/index.js';
import { hasRole, reaches, type Actor } from '../identity/index.js';
import type { OfferState } from './offer.entity.js';

/** Declares what a route of this module needs; the policy looks at the record. */
export const Can = definePermissions({
  'offer.read': [
    ...['student', 'university_coordinator', 'programme_coordinator'],
    ...['host_office', 'admin'],
  ],
  'offer.make': ['programme_coordinator'],
  'offer.rescind': ['programme_coordinator'],
  'offer.answer': ['student'],
});

/** What the policy looks at. */
export interface Judged {
  readonly state: OfferState;
  readonly expiresAt: Date;
  readonly ownerAccountId: string;
  /** Whether the student consents to the transfer to Canada. */
  readonly mayCross: boolean;
  /** The student's university. */
  readonly homeUniversityId: string;
  readonly hostUniversityId: string;
}

/** Coordinators of the programme and admins see every offer. */
export const seesEveryOffer = (actor: Actor): boolean =>
  hasRole(actor, 'programme_coordinator') || hasRole(actor, 'admin');

/** The student and both universities; the host while the student consents to the transfer. */
export const maySeeOffer = (actor: Actor, offer: Judged): boolean =>
  seesEveryOffer(actor) ||
  mayAnswerOffer(actor, offer) ||
  reaches(actor, 'university_coordinator', offer.homeUniversityId) ||
  (offer.mayCross && reaches(actor, 'host_office', offer.hostUniversityId));

/** Only the student answers, whatever else the account may do. */
export const mayAnswerOffer = (actor: Actor, { ownerAccountId }: Judged): boolean =>
  hasRole(actor, 'student') && actor.accountId === ownerAccountId;

/** Offers are taken back by those who make them. */
export const mayRescindOffer = (actor: Actor): boolean => hasRole(actor, 'programme_coordinator');

/** An open offer is over at its instant, even before the housekeeping has come by. */
export const hasRunOut = ({ expiresAt }: Pick<Judged, 'expiresAt'>, now: Date): boolean =>
  now >= expiresAt;

/** What somebody may do to an offer now. */
export function offerRights(actor: Actor, offer: Judged, now: Date) {
  const isOpen = offer.state === 'open';
  const answers = isOpen && !hasRunOut(offer, now) && mayAnswerOffer(actor, offer);
  return { accept: answers, decline: answers, rescind: isOpen && mayRescindOffer(actor) };
}
