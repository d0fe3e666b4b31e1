import { applicationStates, type ApplicationState } from './application.entity.js';

/** What a timeline is made of: the states, and the approval of the placement at the end. */
export const stages = [...applicationStates, 'approved'] as const;
export type Stage = (typeof stages)[number];

/** When a state was last entered; `approved` is the first approval of a placement. */
export type Reached = Readonly<Partial<Record<Stage, string | null>>>;

export interface Step {
  readonly stage: Stage;
  readonly state: 'done' | 'current' | 'ahead';
  readonly at: string | null;
}

/** The way that a lucky application goes. */
const way: readonly Stage[] = [
  'draft',
  'submitted',
  'nominated',
  'endorsed',
  'offered',
  'accepted',
  'approved',
];

const endings: readonly ApplicationState[] = ['declined', 'expired', 'rejected', 'withdrawn'];

/** How far along the way each state is: the number of stages behind. */
const behind: Readonly<Record<ApplicationState, number>> = {
  draft: 0,
  returned: 1,
  submitted: 2,
  nominated: 3,
  endorsed: 4,
  under_consideration: 4,
  waitlisted: 4,
  offered: 5,
  accepted: 6,
  declined: 5,
  expired: 5,
  rejected: 0,
  withdrawn: 0,
};

/**
 * Stages behind, the one that is waited for, and those ahead. A return and an ending stand among
 * them as stages of their own; a stage that was skipped is left out.
 */
export function timelineOf(state: ApplicationState, reached: Reached): Step[] {
  const at = (stage: Stage): string | null => reached[stage] ?? null;
  const step = (stage: Stage, stepState: Step['state']): Step => ({
    stage,
    state: stepState,
    at: stepState === 'ahead' ? null : at(stage),
  });
  if (endings.includes(state)) {
    const passed = way.filter((stage) => at(stage) !== null);
    return [...passed.map((stage) => step(stage, 'done')), step(state, 'current')];
  }
  const done = reached.approved ? way.length : behind[state];
  const isAside = state === 'returned' || state === 'waitlisted' || state === 'under_consideration';
  const passed = way.slice(0, done).filter((stage) => stage === 'draft' || at(stage) !== null);
  const [waited, ...ahead] = isAside ? [state, ...way.slice(done)] : way.slice(done);
  return [
    ...passed.map((stage) => step(stage, 'done')),
    ...(waited ? [step(waited, 'current')] : []),
    ...ahead.map((stage) => step(stage, 'ahead')),
  ];
}

/** Whose turn it can be. */
export const owners = [
  'student',
  'university_coordinator',
  'programme_coordinator',
  'adviser',
  'nobody',
] as const;

/** What they can be asked for. */
export const verbs = ['submit', 'nominate', 'endorse', 'offer', 'answer_offer', 'approve'] as const;

export interface Next {
  readonly owner: (typeof owners)[number];
  readonly verb: (typeof verbs)[number] | null;
}

const nobody: Next = { owner: 'nobody', verb: null };
const offerer: Next = { owner: 'programme_coordinator', verb: 'offer' };

const nextIn: Readonly<Partial<Record<ApplicationState, Next>>> = {
  draft: { owner: 'student', verb: 'submit' },
  returned: { owner: 'student', verb: 'submit' },
  submitted: { owner: 'university_coordinator', verb: 'nominate' },
  nominated: { owner: 'programme_coordinator', verb: 'endorse' },
  endorsed: offerer,
  under_consideration: offerer,
  waitlisted: offerer,
  offered: { owner: 'student', verb: 'answer_offer' },
  accepted: { owner: 'adviser', verb: 'approve' },
};

/** Whose turn it is, and with what. */
export const nextOf = (state: ApplicationState, reached: Reached): Next =>
  reached.approved ? nobody : (nextIn[state] ?? nobody);
