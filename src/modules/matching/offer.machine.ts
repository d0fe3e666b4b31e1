import { defineMachine } from '../../platform/state/index.js';
import type { OfferState } from './offer.entity.js';
import { offerProblem } from './offer.problems.js';

export type OfferAction = 'accept' | 'decline' | 'expire' | 'rescind';

/** An offer is answered by the student, taken back by its maker, or runs out; then it is over. */
export const offerMachine = defineMachine<OfferState, OfferAction>(
  'offer',
  {
    accept: { from: ['open'], to: 'accepted' },
    decline: { from: ['open'], to: 'declined' },
    expire: { from: ['open'], to: 'expired' },
    rescind: { from: ['open'], to: 'rescinded' },
  },
  (state, action) => offerProblem('offer.wrong_state', { state, action }),
);
