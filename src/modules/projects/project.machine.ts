import { defineMachine } from '../../platform/state/index.js';
import type { ProjectState } from './project.entity.js';
import { projectProblem } from './project.problems.js';

export type ProjectAction = 'submit' | 'return' | 'publish' | 'close' | 'withdraw';

/** A project is proposed by its supervisor, vetted by an adviser, and closed when it is over. */
export const projectMachine = defineMachine<ProjectState, ProjectAction>(
  'project',
  {
    submit: { from: ['draft', 'returned'], to: 'submitted' },
    return: { from: ['submitted'], to: 'returned' },
    publish: { from: ['submitted'], to: 'published' },
    close: { from: ['published'], to: 'closed' },
    withdraw: { from: ['draft', 'returned', 'submitted', 'published'], to: 'withdrawn' },
  },
  (state) => projectProblem('project.wrong_state', { state }),
);
