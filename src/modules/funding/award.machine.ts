import { problem } from '../../platform/http/index.js';
import { defineMachine } from '../../platform/state/index.js';
import type { AwardState } from './award.entity.js';

export type AwardAction = 'cancel';

/** An award begins approved; what was given back is never given again. */
export const awardMachine = defineMachine<AwardState, AwardAction>(
  'award',
  { cancel: { from: ['approved'], to: 'cancelled' } },
  () => problem('conflict'),
);
