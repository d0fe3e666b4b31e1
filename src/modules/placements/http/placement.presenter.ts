import type { Actor } from '../../identity/index.js';
import type { NamedStudent } from '../../students/index.js';
import { placementRights } from '../placement.policy.js';
import type { PlacementRow } from '../queries/placement-rows.js';
import type { PlacementAward, PlacementItem, PlacementProject } from './placement.view.js';

/** A placement as lists show it to the viewer; the record adds its history. */
export function presentPlacement(row: PlacementRow, viewer: Actor): PlacementItem {
  const { id, applicationId, offerId, seat, startsOn, endsOn, weeks, units } = row;
  const { state, approvedAt, reason, version } = row;
  return {
    id,
    applicationId,
    offerId,
    student: studentOf(row),
    project: projectOf(row),
    call: { id: row.callId, code: row.callCode, programme: row.programme },
    seat,
    startsOn,
    endsOn,
    weeks,
    units,
    state,
    approvedAt,
    reason,
    award: awardOf(row),
    version,
    can: placementRights(viewer, row),
  };
}

const studentOf = (row: PlacementRow): NamedStudent => ({
  id: row.studentId,
  nameHangul: row.nameHangul,
  passportSurname: row.passportSurname,
  passportGivenNames: row.passportGivenNames,
  university: {
    id: row.homeUniversityId,
    nameEn: row.homeNameEn,
    nameKo: row.homeNameKo,
    nameFr: row.homeNameFr,
  },
});

const projectOf = (row: PlacementRow): PlacementProject => ({
  id: row.projectId,
  title: row.projectTitle,
  city: row.city,
  provinceCode: row.provinceCode,
  university: {
    id: row.hostUniversityId,
    nameEn: row.hostNameEn,
    nameKo: row.hostNameKo,
    nameFr: row.hostNameFr,
  },
  capacity: row.capacity,
  seatsTaken: row.seatsTaken,
});

function awardOf(row: PlacementRow): PlacementAward | null {
  const { awardId: id, fundId, fundName, amountCents, currency } = row;
  const isThere = id !== null && fundId !== null && fundName !== null && currency !== null;
  return isThere && amountCents !== null ? { id, fundId, fundName, amountCents, currency } : null;
}
