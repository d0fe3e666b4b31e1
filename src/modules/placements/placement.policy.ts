import { definePermissions } from '../../platform/authz/index.js';
import { hasRole, reaches, type Actor } from '../identity/index.js';
import type { PlacementState } from './placement.entity.js';
import { isEditable, placementMachine, type PlacementAction } from './placement.machine.js';

const staff = ['university_coordinator', 'programme_coordinator', 'admin'] as const;

/** Declares what a route of this module needs; the policy looks at the record. */
export const Can = definePermissions({
  'placement.read': ['student', ...staff, 'supervisor', 'host_office', 'adviser'],
  // What a student holds of other stays and funds is no affair of the host's.
  'placement.check': ['student', ...staff, 'adviser'],
  'placement.accept_offer': ['student'],
  'placement.propose': ['programme_coordinator'],
  'placement.edit': ['programme_coordinator'],
  'placement.decide': ['adviser'],
  'placement.withdraw': ['student', 'programme_coordinator'],
  'placement.read_stays': ['student', ...staff],
});

/** What the policy looks at. */
export interface Judged {
  readonly state: PlacementState;
  readonly proposedBy: string;
  readonly ownerAccountId: string;
  /** Whether the student consents to the transfer to Canada: else nobody there sees anything. */
  readonly mayCross: boolean;
  /** The student's university. */
  readonly homeUniversityId: string;
  readonly hostUniversityId: string;
  readonly supervisorAccountId: string | null;
  /** The hub that the host belongs to. */
  readonly hub: string | null;
}

const isOwner = (actor: Actor, { ownerAccountId }: Judged): boolean =>
  hasRole(actor, 'student') && actor.accountId === ownerAccountId;
const isProgrammeCoordinator = (actor: Actor): boolean => hasRole(actor, 'programme_coordinator');
const advises = (actor: Actor, { hub }: Judged): boolean => reaches(actor, 'adviser', hub);

/** Coordinators of the programme and admins see every placement. */
export const seesEveryPlacement = (actor: Actor): boolean =>
  isProgrammeCoordinator(actor) || hasRole(actor, 'admin');

/**
 * Whoever has a part in the stay: the student, both universities, the supervisor, the hub; those in
 * Canada while the student consents to the transfer.
 */
export const maySeePlacement = (actor: Actor, placement: Judged): boolean =>
  seesEveryPlacement(actor) ||
  isOwner(actor, placement) ||
  reaches(actor, 'university_coordinator', placement.homeUniversityId) ||
  (placement.mayCross && isInCanada(actor, placement));

const isInCanada = (actor: Actor, placement: Judged): boolean =>
  reaches(actor, 'host_office', placement.hostUniversityId) ||
  (hasRole(actor, 'supervisor') && placement.supervisorAccountId === actor.accountId) ||
  advises(actor, placement);

type Verb = Extract<PlacementAction, 'approve' | 'return' | 'submit' | 'reject' | 'withdraw'>;

const who: Readonly<Record<Verb, (actor: Actor, placement: Judged) => boolean>> = {
  approve: advises,
  return: advises,
  reject: advises,
  submit: isProgrammeCoordinator,
  withdraw: (actor, placement) => isOwner(actor, placement) || isProgrammeCoordinator(actor),
};

/** Whether somebody is one of those who may do this at all; the machine says whether now. */
export const mayActOnPlacement = (actor: Actor, verb: Verb, placement: Judged): boolean =>
  who[verb](actor, placement);

export const mayEditPlacement = isProgrammeCoordinator;

/** The rights that are sent with a record: allowed and legal now. */
export const placementRights = (
  actor: Actor,
  placement: Judged,
): Record<Verb | 'edit', boolean> => {
  const can = (verb: Verb): boolean =>
    who[verb](actor, placement) && placementMachine.can(placement.state, verb);
  return {
    edit: mayEditPlacement(actor) && isEditable(placement.state),
    submit: can('submit'),
    // Nobody approves what they proposed.
    approve: can('approve') && placement.proposedBy !== actor.accountId,
    return: can('return'),
    reject: can('reject'),
    withdraw: can('withdraw'),
  };
};

/** A student's stays are read by the student and by the staff of the programme. */
export const maySeeStays = (
  actor: Actor,
  student: { readonly accountId: string; readonly universityId: string },
): boolean =>
  student.accountId === actor.accountId ||
  seesEveryPlacement(actor) ||
  reaches(actor, 'university_coordinator', student.universityId);
