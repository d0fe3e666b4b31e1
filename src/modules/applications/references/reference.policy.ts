import { hasRole, reaches, type Actor } from '../../identity/index.js';
import type { ApplicationState } from '../application.entity.js';
import { isOwner, type Judged } from '../application.policy.js';
import { isUnanswered } from './reference.machine.js';
import type { ReferenceRequest } from './reference.js';

/** Applications that are over: nobody writes about them any more. */
export const deadStates: readonly ApplicationState[] = [
  'withdrawn',
  'rejected',
  'declined',
  'expired',
];

interface Hours {
  readonly state: ApplicationState;
  readonly closesAt: Date;
  readonly dueAt: Date;
}

/** Until the due instant, as long as the application lives; a draft lives until the deadline. */
export const mayStillAsk = ({ state, closesAt, dueAt }: Hours, now: Date): boolean =>
  !deadStates.includes(state) && now < dueAt && (state !== 'draft' || now < closesAt);

/** A student asks a silent referee again once a day. */
export const dayBetweenReminders = 24 * 3_600_000;

export const isTooSoon = (askedAgainAt: Date | null, now: Date): boolean =>
  askedAgainAt !== null && now.getTime() - askedAgainAt.getTime() < dayBetweenReminders;

/**
 * Who reads a letter: the home university's coordinators and the programme's; the student only
 * when access was not waived, whatever other role the account has by now. Administrators keep accounts, not opinions about people.
 */
export const mayReadLetter = (
  actor: Actor,
  application: Judged,
  { waivesAccess }: Pick<ReferenceRequest, 'waivesAccess'>,
): boolean =>
  actor.accountId === application.ownerAccountId
    ? isOwner(actor, application) && !waivesAccess
    : hasRole(actor, 'programme_coordinator') ||
      reaches(actor, 'university_coordinator', application.universityId);

/** The rights that are sent with a request. */
export const rightsOnRequest = (
  actor: Actor,
  application: Judged,
  request: ReferenceRequest & { readonly askedAgainAt: Date | null },
  about: { readonly mayAsk: boolean; readonly now: Date },
) => {
  const isMine = isOwner(actor, application) && isUnanswered(request.state);
  return {
    remind: isMine && about.mayAsk && !isTooSoon(request.askedAgainAt, about.now),
    replace: isMine && about.mayAsk,
    cancel: isMine,
    readLetter: request.state === 'received' && mayReadLetter(actor, application, request),
  };
};
