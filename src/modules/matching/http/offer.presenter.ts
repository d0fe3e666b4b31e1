import { wallTime } from '../../../platform/time/index.js';
import type { Actor } from '../../identity/index.js';
import { offerRights } from '../offer.policy.js';
import type { OfferRow } from '../queries/offer-rows.js';
import type { OfferView } from './offer.view.js';

/** An offer as the viewer gets it. */
export function presentOffer(row: OfferRow, viewer: Actor, now: Date): OfferView {
  const { id, applicationId, startsOn, endsOn, weeks, state, expiresAt, timeZone } = row;
  const { declineReason, placementId, version } = row;
  return {
    id,
    applicationId,
    project: {
      id: row.projectId,
      title: row.projectTitle,
      city: row.city,
      provinceCode: row.provinceCode,
      universityName: row.hostNameEn,
    },
    studentName: nameFor(row, viewer),
    startsOn,
    endsOn,
    weeks,
    state,
    expiresAt,
    expiresAtLocal: wallTime(expiresAt, timeZone),
    timeZone,
    declineReason,
    placementId,
    version,
    can: offerRights(viewer, row, now),
  };
}

/** Hangul for whoever reads Korean, else the name of the passport; the other where one lacks. */
function nameFor(row: OfferRow, { locale }: Actor): string {
  const passport = [row.passportSurname, row.passportGivenNames].filter(Boolean).join(' ');
  const hangul = row.nameHangul ?? '';
  return locale === 'ko' ? hangul || passport : passport || hangul;
}
