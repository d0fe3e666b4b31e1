import { defineMachine } from '../../platform/state/index.js';
import type { ApplicationState } from './application.entity.js';
import { applicationProblem } from './application.problems.js';

export type ApplicationAction =
  | 'submit'
  | 'withdraw'
  | 'nominate'
  | 'return'
  | 'endorse'
  | 'reject'
  | 'offer'
  | 'accept'
  | 'decline'
  | 'expire'
  | 'rescind'
  | 'place';

/** From the draft to a place: `rescind` takes an offer back; `place` skips the offer. */
export const applicationMachine = defineMachine<ApplicationState, ApplicationAction>(
  'application',
  {
    submit: { from: ['draft', 'returned'], to: 'submitted' },
    withdraw: {
      from: [
        'draft',
        'submitted',
        'returned',
        'nominated',
        'endorsed',
        'under_consideration',
        'waitlisted',
        'offered',
      ],
      to: 'withdrawn',
    },
    nominate: { from: ['submitted'], to: 'nominated' },
    return: { from: ['submitted', 'nominated'], to: 'returned' },
    endorse: { from: ['nominated'], to: 'endorsed' },
    reject: {
      from: ['submitted', 'nominated', 'endorsed', 'under_consideration', 'waitlisted'],
      to: 'rejected',
    },
    offer: { from: ['endorsed', 'under_consideration', 'waitlisted'], to: 'offered' },
    accept: { from: ['offered'], to: 'accepted' },
    decline: { from: ['offered'], to: 'declined' },
    expire: { from: ['offered'], to: 'expired' },
    rescind: { from: ['offered'], to: 'endorsed' },
    place: { from: ['endorsed', 'under_consideration', 'waitlisted'], to: 'accepted' },
  },
  (state, action) => applicationProblem('application.wrong_state', { state, action }),
);

/** States in which the student may still write. */
export const isEditable = (state: ApplicationState): boolean =>
  state === 'draft' || state === 'returned';
