import type { Application, ApplicationItem, Offer, Student } from '../../api/types.js';
import { stepsOf, type FormStep } from '../../shared/application-steps.js';

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
  readonly kind: 'offer' | 'returned' | 'draft' | 'references' | 'profile';
  readonly subject: string;
  readonly note?: string | null;
  /** Steps of the form that still want something; absent while they are not known. */
  readonly open?: readonly FormStep[];
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

const openSteps = (record: Application): readonly FormStep[] =>
  stepsOf(record)
    .filter(({ isAsked, isComplete, marks }) => marks.length > 0 || (isAsked && !isComplete))
    .map(({ step }) => step);

const applicationTask = (application: ApplicationItem, record: Application | undefined): Task => ({
  id: application.id,
  kind: application.state === 'returned' ? 'returned' : 'draft',
  subject: application.call.code,
  note: application.returnReason,
  open: record && openSteps(record),
  deadline: deadlineOf(application),
  to: '/applications/$applicationId',
  params: { applicationId: application.id },
});

/** Nothing can be done but to remind: it comes after what the student owes. */
const referencesTask = ({ id, call }: ApplicationItem): Task => ({
  id: `references ${id}`,
  kind: 'references',
  subject: call.code,
  to: '/applications/$applicationId',
  params: { applicationId: id },
});

/** What is read of single applications, where it is known yet. */
export interface Details {
  readonly records: readonly Application[];
  /** Ids of those whose referees have not answered. */
  readonly waiting: ReadonlySet<string>;
}

/** Whether letters for it can still arrive. */
export const mayWait = ({ state }: ApplicationItem): boolean =>
  state === 'draft' || state === 'submitted' || state === 'returned';

const isComplete = (me: Student): boolean =>
  [me.passportSurname, me.passportGivenNames, me.bornOn, me.major, me.level, me.gpa].every(
    Boolean,
  ) &&
  me.semestersLeft !== null &&
  me.semestersLeft !== undefined;

/** Whether the student can go on writing it. */
export const isEditable = ({ can, state }: ApplicationItem): boolean =>
  can.edit && state !== 'withdrawn';

/** What needs the student now, the most urgent first. */
export const tasksOf = (
  me: Student,
  applications: readonly ApplicationItem[],
  offers: readonly Offer[],
  { records, waiting }: Details,
): readonly Task[] => {
  const editable = applications.filter(isEditable);
  const returned = editable.filter(({ state }) => state === 'returned');
  const drafts = editable.filter(({ state }) => state === 'draft');
  const profile: Task = { id: 'profile', kind: 'profile', subject: '', to: '/profile' };
  return [
    ...offers.filter(({ can }) => can.accept).map(offerTask),
    ...[...returned, ...drafts].map((item) =>
      applicationTask(
        item,
        records.find(({ id }) => id === item.id),
      ),
    ),
    ...applications.filter(({ id }) => waiting.has(id)).map(referencesTask),
    ...(isComplete(me) ? [] : [profile]),
  ];
};
