import { definePermissions } from '../../platform/authz/index.js';
import { hasRole, reaches, type Actor } from '../identity/index.js';
import { projectMachine, type ProjectAction } from './project.machine.js';
import type { ProjectState } from './project.entity.js';

/** Declares what a route of this module needs. */
export const Can = definePermissions({
  'project.create': ['supervisor', 'admin'],
  'project.edit': ['supervisor', 'admin'],
  'project.submit': ['supervisor', 'admin'],
  'project.vet': ['adviser', 'admin'],
  'project.close': ['supervisor', 'adviser', 'admin'],
  'project.withdraw': ['supervisor', 'adviser', 'admin'],
  'project.look': ['student'],
});

/** What the policy looks at. */
export interface Judged {
  readonly state: ProjectState;
  readonly hub: string | null;
  readonly supervisorAccountId: string | null;
}

type Viewer = Actor | undefined;

const shown: readonly ProjectState[] = ['published', 'closed'];
const vetted: readonly ProjectState[] = ['submitted', 'returned', 'withdrawn', ...shown];
const editable: readonly ProjectState[] = ['draft', 'returned', 'published'];

const ownsProject = (viewer: Viewer, { supervisorAccountId }: Judged): boolean =>
  viewer != null && supervisorAccountId === viewer.accountId;

/** Advisers vet in their hubs; nobody vets a project of their own. */
const vets = (viewer: Viewer, project: Judged): boolean =>
  viewer != null &&
  !ownsProject(viewer, project) &&
  (hasRole(viewer, 'admin') || reaches(viewer, 'adviser', project.hub));

/** Coordinators of the programme and admins see projects in every state. */
export const seesEveryProject = (viewer: Viewer): boolean =>
  hasRole(viewer, 'programme_coordinator') || hasRole(viewer, 'admin');

/** What was published stays readable by its address, also after it closed. */
export function maySeeProject(viewer: Viewer, project: Judged): boolean {
  return (
    shown.includes(project.state) ||
    seesEveryProject(viewer) ||
    ownsProject(viewer, project) ||
    (vets(viewer, project) && vetted.includes(project.state))
  );
}

const owners = (viewer: Viewer, project: Judged): boolean =>
  ownsProject(viewer, project) || hasRole(viewer, 'admin');

const who: Readonly<Record<ProjectAction, (viewer: Viewer, project: Judged) => boolean>> = {
  submit: owners,
  return: vets,
  publish: vets,
  close: (viewer, project) => owners(viewer, project) || vets(viewer, project),
  // Vetters answer for what they published; before that they return it.
  withdraw: (viewer, project) =>
    owners(viewer, project) || (project.state === 'published' && vets(viewer, project)),
};

/** Whether somebody is one of those who may do this at all; the machine says whether now. */
export const mayActOnProject = (viewer: Viewer, action: ProjectAction, project: Judged): boolean =>
  who[action](viewer, project);

export const mayEditProject = owners;

/** Whoever may change a project also copies it and learns how many look at it. */
export const maySeeInterest = owners;

/** What was vetted is not rewritten by its author; capacity still moves. */
export const editsOnlyCapacity = (viewer: Viewer, { state }: Judged): boolean =>
  state === 'published' && !hasRole(viewer, 'admin');

/** States in which a project may still be changed, by some at least. */
export const isEditable = (state: ProjectState): boolean => editable.includes(state);

/** What somebody may do to a project now. */
export function projectRights(viewer: Viewer, project: Judged) {
  const may = (action: ProjectAction): boolean =>
    mayActOnProject(viewer, action, project) && projectMachine.can(project.state, action);
  return {
    edit: mayEditProject(viewer, project) && isEditable(project.state),
    submit: may('submit'),
    publish: may('publish'),
    return: may('return'),
    close: may('close'),
    withdraw: may('withdraw'),
    copy: mayEditProject(viewer, project),
    seeInterest: maySeeInterest(viewer, project),
  };
}
