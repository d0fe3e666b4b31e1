import { hasRole, reaches, type Actor } from '../identity/index.js';
import {
  applicationMachine,
  isEditable,
  isRestorable,
  type ApplicationAction,
} from './application.machine.js';
import type { ApplicationState } from './application.entity.js';

/** What the policy looks at. */
export interface Judged {
  readonly state: ApplicationState;
  readonly submittedAt: Date | null;
  readonly ownerAccountId: string;
  readonly universityId: string;
}

/** Whether the application is the actor's own, as a student. */
export const isOwner = (actor: Actor, { ownerAccountId }: Judged): boolean =>
  hasRole(actor, 'student') && actor.accountId === ownerAccountId;

/** A withdrawal can be undone for so many minutes; one that gave up an offer cannot. */
export const undoMinutes = 15;

/** How long a withdrawal from this state can be undone for. */
export const undoMinutesFrom = (state: string): number => (isRestorable(state) ? undoMinutes : 0);

/** Until when a withdrawal from a state can be undone. */
export const undoUntil = (from: string, at: Date): Date =>
  new Date(at.getTime() + undoMinutesFrom(from) * 60_000);

type Verb = Extract<
  ApplicationAction,
  'submit' | 'withdraw' | 'nominate' | 'return' | 'endorse' | 'reject' | 'offer'
>;

const isHomeCoordinator = (actor: Actor, { universityId }: Judged): boolean =>
  reaches(actor, 'university_coordinator', universityId);
const isProgrammeCoordinator = (actor: Actor): boolean => hasRole(actor, 'programme_coordinator');

/** Who may do what; whether it is legal in the state is the machine's word. */
export const mayDo: Readonly<Record<Verb, (actor: Actor, application: Judged) => boolean>> = {
  submit: isOwner,
  withdraw: isOwner,
  nominate: isHomeCoordinator,
  return: (actor, application) =>
    (isHomeCoordinator(actor, application) && application.state === 'submitted') ||
    isProgrammeCoordinator(actor),
  endorse: isProgrammeCoordinator,
  reject: (actor, application) =>
    (isHomeCoordinator(actor, application) && application.state === 'submitted') ||
    isProgrammeCoordinator(actor),
  offer: isProgrammeCoordinator,
};

/** The rights that are sent with a record: allowed and legal now. */
export const rightsOn = (actor: Actor, application: Judged): Record<Verb | 'edit', boolean> => {
  const can = (verb: Verb): boolean =>
    mayDo[verb](actor, application) && applicationMachine.can(application.state, verb);
  return {
    edit: isOwner(actor, application) && isEditable(application.state),
    submit: can('submit'),
    withdraw: can('withdraw'),
    nominate: can('nominate'),
    return: can('return'),
    endorse: can('endorse'),
    reject: can('reject'),
    offer: can('offer'),
  };
};
