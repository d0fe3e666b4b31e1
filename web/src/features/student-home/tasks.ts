import type { ApplicationItem, Offer, Student } from '../../api/types.js';

export interface DeadlineOfTask {
  readonly instant: string;
  /** Absent where only the instant is known. */
  readonly local?: string;
  readonly timeZone: string;
}

/** One thing that waits for the student, and the page where it is done. */
export interface Task {
  readonly id: string;
  /** Key below `student:task`. */
  readonly kind: 'offer' | 'returned' | 'draft' | 'profile';
  readonly subject: string;
  readonly note?: string | null;
  readonly deadline?: DeadlineOfTask;
  readonly to: string;
  readonly params?: Readonly<Record<string, string>>;
}

const offerTask = (offer: Offer): Task => ({
  id: offer.id,
  kind: 'offer',
  subject: offer.project.title,
  deadline:
    offer.expiresAt && offer.expiresAtLocal && offer.timeZone
      ? { instant: offer.expiresAt, local: offer.expiresAtLocal, timeZone: offer.timeZone }
      : undefined,
  to: '/offers/$offerId',
  params: { offerId: offer.id },
});

const deadlineOf = ({ call, state, editableUntil }: ApplicationItem): DeadlineOfTask => {
  const { closesAt, closesAtLocal, timeZone } = call;
  return state === 'returned' && editableUntil && editableUntil !== closesAt
    ? { instant: editableUntil, timeZone }
    : { instant: closesAt, local: closesAtLocal, timeZone };
};

const applicationTask = (application: ApplicationItem, subject: string): Task => ({
  id: application.id,
  kind: application.state === 'returned' ? 'returned' : 'draft',
  subject,
  note: application.returnReason,
  deadline: deadlineOf(application),
  to: '/applications/$applicationId',
  params: { applicationId: application.id },
});

const isComplete = (me: Student): boolean =>
  [me.passportSurname, me.passportGivenNames, me.bornOn, me.major, me.level, me.gpa].every(
    Boolean,
  ) &&
  me.semestersLeft !== null &&
  me.semestersLeft !== undefined;

/** What needs the student now, the most urgent first. */
export const tasksOf = (
  me: Student,
  applications: readonly ApplicationItem[],
  offers: readonly Offer[],
): readonly Task[] => {
  const editable = applications.filter(({ can, state }) => can.edit && state !== 'withdrawn');
  const returned = editable.filter(({ state }) => state === 'returned');
  const drafts = editable.filter(({ state }) => state === 'draft');
  const profile: Task = { id: 'profile', kind: 'profile', subject: '', to: '/profile' };
  return [
    ...offers.filter(({ can }) => can.accept).map(offerTask),
    ...[...returned, ...drafts].map((item) => applicationTask(item, item.call.code)),
    ...(isComplete(me) ? [] : [profile]),
  ];
};
