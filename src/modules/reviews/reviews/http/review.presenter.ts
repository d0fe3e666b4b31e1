import type { Locale } from '../../../../platform/i18n/index.js';
import { aliasOf } from '../../../applications/index.js';
import { hasRole, type Actor } from '../../../identity/index.js';
import { isOpen } from '../../review.machine.js';
import { reopenableUntil } from '../../review.rules.js';
import type { ReviewRow } from '../review-rows.js';
import type * as view from './review.view.js';

const isOwn = (row: ReviewRow, viewer: Actor): boolean => row.reviewerId === viewer.accountId;

/**
 * Whether the viewer learns no names: under a blind rule until the decision, but for a programme
 * coordinator who has no review of it to write.
 */
export const isBlindTo = (row: ReviewRow, viewer: Actor): boolean =>
  row.isBlind && (!hasRole(viewer, 'programme_coordinator') || row.isWriting);

/** The applicant as somebody may know them. */
export function presentApplicant(
  row: ReviewRow,
  isBlind: boolean,
  locale: Locale,
): view.ReviewApplicant {
  const { nameHangul, passportSurname, passportGivenNames } = row;
  const label = aliasOf(row.applicationId, locale);
  if (isBlind) {
    const none = { nameHangul: null, passportSurname: null, passportGivenNames: null };
    return { label, ...none, university: null };
  }
  const { universityId: id, universityNameEn, universityNameKo, universityNameFr } = row;
  return {
    ...{ label, nameHangul, passportSurname, passportGivenNames },
    university: {
      ...{ id, nameEn: universityNameEn },
      ...{ nameKo: universityNameKo, nameFr: universityNameFr },
    },
  };
}

/** A review as lists show it. */
export function presentAssignment(row: ReviewRow, viewer: Actor): view.ReviewAssignment {
  const isBlind = isBlindTo(row, viewer);
  return {
    ...{ id: row.id, applicationId: row.applicationId, callId: row.callId, callCode: row.callCode },
    ...{ state: row.state, origin: row.origin, field: row.field, isBlind },
    reviewer: { id: row.reviewerId, name: row.reviewerName },
    applicant: presentApplicant(row, isBlind, viewer.locale),
    isOver: row.applicationState !== 'nominated',
    assignedAt: row.assignedAt,
    submittedAt: row.submittedAt,
    total: isOwn(row, viewer) || !row.isWriting ? row.total : null,
    version: row.version,
  };
}

/** What the viewer may do with a review now. */
export function rightsOn(
  row: ReviewRow,
  viewer: Actor,
  now: Date,
  dueAt: Date | null,
): view.ReviewCan {
  const isTaken = row.applicationState === 'nominated' && (!dueAt || now < dueAt);
  const writes = isOwn(row, viewer) && isOpen(row.state) && isTaken;
  const { submittedAt } = row;
  const sawNames = row.isBlind && hasRole(viewer, 'programme_coordinator');
  return {
    write: writes,
    submit: writes,
    abstain: isOwn(row, viewer) && isOpen(row.state),
    reopen:
      isOwn(row, viewer) &&
      isTaken &&
      !sawNames &&
      row.state === 'submitted' &&
      submittedAt !== null &&
      now < reopenableUntil(submittedAt),
    cancel: hasRole(viewer, 'programme_coordinator') && row.state === 'assigned',
  };
}
