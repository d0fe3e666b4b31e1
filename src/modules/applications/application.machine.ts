import { defineMachine } from '../../platform/state/index.js';
import type { ApplicationState } from './application.entity.js';
import { applicationProblem } from './application.problems.js';

/** Where a withdrawal may lead back to; not to an offer: its seat went on. */
export const restorable = [
  'draft',
  'submitted',
  'returned',
  'nominated',
  'endorsed',
  'under_consideration',
  'waitlisted',
] as const satisfies readonly ApplicationState[];
export type Restorable = (typeof restorable)[number];

export const isRestorable = (state: string): state is Restorable =>
  (restorable as readonly string[]).includes(state);

export type ApplicationAction =
  | `restore_${Restorable}`
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

const restoration = <State extends Restorable>(to: State) => ({ from: ['withdrawn'] as const, to });

/**
 * From the draft to a place: `rescind` takes an offer back; `place` skips the offer; `restore_…`
 * undoes a withdrawal.
 */
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
    restore_draft: restoration('draft'),
    restore_submitted: restoration('submitted'),
    restore_returned: restoration('returned'),
    restore_nominated: restoration('nominated'),
    restore_endorsed: restoration('endorsed'),
    restore_under_consideration: restoration('under_consideration'),
    restore_waitlisted: restoration('waitlisted'),
  },
  (state, action) => applicationProblem('application.wrong_state', { state, action }),
);

/** States in which the student may still write. */
export const isEditable = (state: ApplicationState): boolean =>
  state === 'draft' || state === 'returned';
