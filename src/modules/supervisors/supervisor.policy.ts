import { definePermissions } from '../../platform/authz/index.js';
import { hasRole, reaches, type Actor } from '../identity/index.js';

const staff = ['programme_coordinator', 'adviser', 'admin'] as const;

/** Declares what a route of this module needs. */
export const Can = definePermissions({
  'supervisor.read': ['supervisor', 'host_office', ...staff],
  'supervisor.create': ['host_office', 'admin'],
  'supervisor.edit': ['supervisor', 'host_office', 'admin'],
});

interface Held {
  readonly accountId: string | null;
  readonly universityId: string;
}

const isOwn = (viewer: Actor, { accountId }: Held): boolean => accountId === viewer.accountId;

/** Staff of the programme see all supervisors, host offices those of their university. */
export const seesAllSupervisors = (viewer: Actor): boolean =>
  staff.some((role) => hasRole(viewer, role));

/** Staff of the programme, the host's own office, and supervisors themselves. */
export function maySeeSupervisor(viewer: Actor, supervisor: Held): boolean {
  return (
    seesAllSupervisors(viewer) ||
    isOwn(viewer, supervisor) ||
    reaches(viewer, 'host_office', supervisor.universityId)
  );
}

/** Admins, the host's own office, and supervisors themselves. */
export function mayEditSupervisor(viewer: Actor, supervisor: Held): boolean {
  return (
    hasRole(viewer, 'admin') ||
    isOwn(viewer, supervisor) ||
    reaches(viewer, 'host_office', supervisor.universityId)
  );
}

/** Host offices register supervisors of their own university. */
export const mayRegisterSupervisor = (viewer: Actor, universityId: string): boolean =>
  hasRole(viewer, 'admin') || reaches(viewer, 'host_office', universityId);
