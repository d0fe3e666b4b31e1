import { type CallKey } from './calls.js';

/**
 * How the story of an application ends today. Up to `offered` the word is the application's
 * state; the words of the last group are the state of the placement that came of it.
 */
export type Ending =
  | 'draft'
  | 'submitted'
  | 'returned'
  | 'nominated'
  | 'endorsed'
  | 'under_consideration'
  | 'waitlisted'
  | 'rejected'
  | 'withdrawn'
  | 'offered'
  | 'declined'
  | 'expired'
  | 'rescinded'
  | StayEnding;

export type StayEnding =
  | 'stay_proposed'
  | 'stay_returned'
  | 'stay_rejected'
  | 'stay_withdrawn'
  | 'stay_approved'
  | 'stay_ready'
  | 'stay_active'
  | 'stay_report_due'
  | 'stay_completed'
  | 'stay_terminated';

/** How many stories of each call end in which way. */
export const plans: Readonly<Record<CallKey, Partial<Record<Ending, number>>>> = {
  pastGri: {
    stay_completed: 18,
    stay_terminated: 1,
    declined: 3,
    expired: 2,
    rejected: 5,
    withdrawn: 2,
  },
  runningGra: {
    stay_completed: 3,
    stay_report_due: 2,
    stay_active: 6,
    stay_ready: 2,
    stay_approved: 2,
    stay_terminated: 1,
    stay_withdrawn: 1,
    rejected: 5,
    expired: 1,
    declined: 1,
    withdrawn: 2,
  },
  gri: {
    draft: 16,
    submitted: 20,
    returned: 5,
    nominated: 15,
    endorsed: 12,
    under_consideration: 7,
    waitlisted: 5,
    offered: 6,
    stay_proposed: 5,
    stay_returned: 2,
    stay_approved: 2,
    stay_rejected: 1,
    declined: 2,
    expired: 1,
    rescinded: 1,
    rejected: 4,
    withdrawn: 3,
  },
  gra: {
    stay_proposed: 5,
    stay_returned: 1,
    stay_approved: 2,
    stay_withdrawn: 1,
    draft: 6,
    submitted: 7,
    returned: 2,
    nominated: 5,
    endorsed: 5,
    under_consideration: 2,
    offered: 4,
    declined: 1,
    rejected: 2,
    withdrawn: 1,
  },
};

/** The endings of a call as a list, in the order of the plan. */
export function endingsOf(call: CallKey): Ending[] {
  return Object.entries(plans[call]).flatMap(([ending, count]) =>
    Array.from({ length: count }, () => ending as Ending),
  );
}

/** True for the endings in which a student accepted an offer. */
export function isStay(ending: Ending): ending is StayEnding {
  return ending.startsWith('stay_');
}
