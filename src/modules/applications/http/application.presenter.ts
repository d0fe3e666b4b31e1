import { wallTime } from '../../../platform/time/index.js';
import type { Actor } from '../../identity/index.js';
import type { NamedStudent } from '../../students/index.js';
import { isOwner, rightsOn, undoMinutesFrom, undoUntil } from '../application.policy.js';
import { nextOf, timelineOf, type Reached } from '../application.timeline.js';
import type { ApplicationRow } from '../queries/application-rows.js';
import type * as view from './application.view.js';

const instant = (at: Date | null): string | null => at?.toISOString() ?? null;

/** An application as lists show it to the viewer. */
export function presentItem(row: ApplicationRow, viewer: Actor, now: Date): view.ApplicationItem {
  const reached = reachedOf(row);
  return {
    id: row.id,
    callId: row.callId,
    call: callOf(row),
    student: applicantOf(row),
    state: row.state,
    choiceCount: row.choiceCount,
    firstChoiceTitle: row.firstChoiceTitle,
    submittedAt: instant(row.submittedAt),
    returnReason: row.state === 'returned' ? row.returnReason : null,
    editableUntil: row.state === 'returned' ? instant(row.editableUntil ?? row.closesAt) : null,
    decisionReason: row.decisionReason,
    timeline: timelineOf(row.state, reached),
    nextAction: nextOf(row.state, reached),
    version: row.version,
    updatedAt: row.updatedAt.toISOString(),
    can: { ...rightsOn(viewer, row), restore: isOwner(viewer, row) && undoOf(row, now) !== null },
  };
}

/** What only the whole record says besides of its parts. */
export const presentMore = (row: ApplicationRow, now: Date) => ({
  homeSupervisorName: row.homeSupervisorName,
  homeSupervisorEmail: row.homeSupervisorEmail,
  homeSupervisorDepartment: row.homeSupervisorDepartment,
  unitsWished: row.unitsWished,
  submittedVersion: row.submittedVersion,
  returnMarks: row.state === 'returned' ? [...row.returnMarks] : [],
  undoUntil: undoOf(row, now),
  undoMinutes: undoMinutesFrom(row.state),
  rulesVersion: row.rulesVersion,
});

/** Until when a withdrawal can be undone; null when it is none, or not any more. */
function undoOf({ state, withdrawnFrom, reachedAt }: ApplicationRow, now: Date): string | null {
  const { withdrawn: at } = reachedAt;
  if (state !== 'withdrawn' || withdrawnFrom === null || !at) return null;
  const until = undoUntil(withdrawnFrom, new Date(at));
  return until > now ? until.toISOString() : null;
}

/** Instants leave PostgreSQL's JSON with an offset; clients get them in UTC. */
function reachedOf({ reachedAt, approvedAt }: ApplicationRow): Reached {
  const entries = Object.entries(reachedAt).map(([state, at]) => [
    state,
    new Date(at).toISOString(),
  ]);
  return { ...(Object.fromEntries(entries) as Reached), approved: instant(approvedAt) };
}

const callOf = (row: ApplicationRow): view.ApplicationCall => ({
  code: row.callCode,
  programme: row.programme,
  title: { ko: row.callTitleKo, en: row.callTitleEn, fr: row.callTitleFr },
  closesAt: row.closesAt.toISOString(),
  closesAtLocal: wallTime(row.closesAt, row.callTimeZone),
  timeZone: row.callTimeZone,
  closesAtWording: row.closesAtWording,
});

const applicantOf = (row: ApplicationRow): NamedStudent => ({
  id: row.studentId,
  nameHangul: row.nameHangul,
  passportSurname: row.passportSurname,
  passportGivenNames: row.passportGivenNames,
  university: {
    id: row.universityId,
    nameEn: row.universityNameEn,
    nameKo: row.universityNameKo,
    nameFr: row.universityNameFr,
  },
});
