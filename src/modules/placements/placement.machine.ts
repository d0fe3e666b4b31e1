import { defineMachine } from '../../platform/state/index.js';
import type { PlacementState } from './placement.entity.js';
import { placementProblem } from './placement.problems.js';

export type PlacementAction =
  | 'approve'
  | 'return'
  | 'submit'
  | 'reject'
  | 'withdraw'
  | 'clear'
  | 'start'
  | 'end'
  | 'complete'
  | 'terminate';

/** From the proposal to the end of the stay: `clear` is the travel cleared, `end` the last day of the stay. */
export const placementMachine = defineMachine<PlacementState, PlacementAction>(
  'placement',
  {
    approve: { from: ['proposed'], to: 'approved' },
    return: { from: ['proposed'], to: 'returned' },
    submit: { from: ['returned'], to: 'proposed' },
    reject: { from: ['proposed'], to: 'rejected' },
    withdraw: { from: ['proposed', 'returned', 'approved', 'ready'], to: 'withdrawn' },
    clear: { from: ['approved'], to: 'ready' },
    start: { from: ['ready'], to: 'active' },
    end: { from: ['active'], to: 'report_due' },
    complete: { from: ['report_due'], to: 'completed' },
    terminate: { from: ['active', 'report_due'], to: 'terminated' },
  },
  (state, action) => placementProblem('placement.wrong_state', { state, action }),
);

/** States in which the stay may still be changed. */
export const isEditable = (state: PlacementState): boolean =>
  state === 'proposed' || state === 'returned';

/** States in which nothing is held any more. */
export const freesItsSeat = (state: PlacementState): boolean =>
  state === 'rejected' || state === 'withdrawn' || state === 'terminated';
