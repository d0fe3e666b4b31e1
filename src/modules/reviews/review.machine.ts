import { defineMachine } from '../../platform/state/index.js';
import { reviewProblem } from './review.problems.js';

export const reviewStates = ['assigned', 'started', 'submitted', 'abstained', 'cancelled'] as const;
export type ReviewState = (typeof reviewStates)[number];

export type ReviewAction = 'start' | 'submit' | 'reopen' | 'abstain' | 'cancel';

/** From the assignment to what is handed in; what was begun is never taken away. */
export const reviewMachine = defineMachine<ReviewState, ReviewAction>(
  'review',
  {
    start: { from: ['assigned'], to: 'started' },
    submit: { from: ['started'], to: 'submitted' },
    reopen: { from: ['submitted'], to: 'started' },
    abstain: { from: ['assigned', 'started'], to: 'abstained' },
    cancel: { from: ['assigned'], to: 'cancelled' },
  },
  (state) => reviewProblem('review.wrong_state', { state }),
);

/** States in which its writer still writes. */
export const isOpen = (state: ReviewState): boolean => state === 'assigned' || state === 'started';
