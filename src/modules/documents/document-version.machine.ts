import { defineMachine } from '../../platform/state/index.js';
import { documentProblem } from './document.problems.js';

export const documentCheckStates = ['quarantined', 'cleared', 'refused'] as const;
export type DocumentCheckState = (typeof documentCheckStates)[number];

/** What becomes of a file that must be looked at before anybody may read it. */
export const documentVersionMachine = defineMachine<DocumentCheckState, 'clear' | 'refuse'>(
  'document_version',
  {
    clear: { from: ['quarantined'], to: 'cleared' },
    refuse: { from: ['quarantined'], to: 'refused' },
  },
  (state, action) => documentProblem('document.checked_already', { state, action }),
);
