import { definePermissions } from '../../platform/authz/index.js';
import { hasRole, reaches, reachOf, type Actor } from '../identity/index.js';

const staff = ['university_coordinator', 'programme_coordinator', 'admin'] as const;

/** Declares what a route of this module needs. */
export const Can = definePermissions({
  'student.list': staff,
  'student.read': ['student', ...staff],
  'student.read_own': ['student'],
  'student.edit': ['student'],
  'passport.give': ['student'],
  'passport.reveal': ['university_coordinator', 'host_office', 'adviser'],
  'passport.read_reveals': ['student', 'university_coordinator'],
});

interface Owned {
  readonly accountId: string;
  readonly universityId: string;
}

/** Universities whose students somebody works with; `all` when there is no limit. */
export function universitiesWithin(viewer: Actor): 'all' | readonly string[] {
  if (hasRole(viewer, 'admin')) return 'all';
  const own = reachOf(viewer, 'university_coordinator');
  const programme = reachOf(viewer, 'programme_coordinator');
  return own === 'all' || programme === 'all' ? 'all' : [...own, ...programme];
}

/** A student sees their own record, staff those of their universities. */
export function maySeeStudent(viewer: Actor, student: Owned): boolean {
  return (
    student.accountId === viewer.accountId ||
    hasRole(viewer, 'admin') ||
    reaches(viewer, 'university_coordinator', student.universityId) ||
    reaches(viewer, 'programme_coordinator', student.universityId)
  );
}

/** As whom somebody looks at a student; the closest of their roles counts. */
export type Audience = 'self' | 'university' | 'programme' | 'admin';

export function audienceOf(viewer: Actor, student: Owned): Audience {
  if (student.accountId === viewer.accountId) return 'self';
  if (reaches(viewer, 'university_coordinator', student.universityId)) return 'university';
  return reaches(viewer, 'programme_coordinator', student.universityId) ? 'programme' : 'admin';
}

/** The number is shown to the student's own university; to Canada only after an offer. */
export const mayRevealAtHome = (viewer: Actor, student: Owned): boolean =>
  reaches(viewer, 'university_coordinator', student.universityId);

/** Only the student edits the profile: what is judged must be the student's own word. */
export function mayEditStudent(viewer: Actor, student: Owned): boolean {
  return student.accountId === viewer.accountId;
}
