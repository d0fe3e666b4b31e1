import { reaches, type Actor } from '../../identity/index.js';

/** What decides who may be shown a passport number. */
export interface Standing {
  readonly accountId: string;
  readonly universityId: string;
  /** Whether the student consents to the transfer to Canada. */
  readonly mayCross: boolean;
  /** Where offers to the student stand open or were accepted. */
  readonly hosts: readonly { readonly universityId: string; readonly hub: string | null }[];
}

export const revealingRoles = ['university_coordinator', 'host_office', 'adviser'] as const;
export type RevealingRole = (typeof revealingRoles)[number];

/** As which of their roles somebody may see the number; undefined when as none of them. */
export function asWhomMayReveal(
  viewer: Actor,
  { universityId, mayCross, hosts }: Standing,
): RevealingRole | undefined {
  if (reaches(viewer, 'university_coordinator', universityId)) return 'university_coordinator';
  if (!mayCross) return undefined;
  if (hosts.some((host) => reaches(viewer, 'host_office', host.universityId))) return 'host_office';
  return hosts.some(({ hub }) => reaches(viewer, 'adviser', hub)) ? 'adviser' : undefined;
}
