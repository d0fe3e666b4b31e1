import { defineMachine } from '../../platform/state/index.js';
import type { CallState } from './call.entity.js';
import { callProblem } from './call.problems.js';

/** A call is drafted, then published for good; whether it is open is a matter of the clock. */
export const callMachine = defineMachine<CallState, 'publish'>(
  'call',
  { publish: { from: ['draft'], to: 'published' } },
  (state) => callProblem('call.wrong_state', { state }),
);
