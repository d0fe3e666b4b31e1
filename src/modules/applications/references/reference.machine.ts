import { defineMachine } from '../../../platform/state/index.js';
import type { ReferenceState } from './reference.js';
import { referenceProblem } from './reference.problems.js';

export type ReferenceAction = 'open' | 'receive' | 'decline' | 'replace' | 'cancel' | 'expire';

const unanswered: ReferenceState[] = ['requested', 'opened'];

/** A request waits until it is answered, taken back or too late; what has come stays. */
export const referenceMachine = defineMachine<ReferenceState, ReferenceAction>(
  'reference_request',
  {
    open: { from: ['requested'], to: 'opened' },
    receive: { from: unanswered, to: 'received' },
    decline: { from: unanswered, to: 'declined' },
    replace: { from: unanswered, to: 'replaced' },
    cancel: { from: unanswered, to: 'cancelled' },
    expire: { from: unanswered, to: 'expired' },
  },
  (state, action) => referenceProblem('reference.wrong_state', { state, action }),
);

/** Whether the referee may still answer. */
export const isUnanswered = (state: ReferenceState): boolean => unanswered.includes(state);
