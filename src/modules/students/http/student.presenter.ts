import type { Actor } from '../../identity/index.js';
import { entitlementLimits, type Entitlement } from '../entitlement.js';
import type { Student } from '../queries/student-rows.js';
import { mayEditStudent } from '../student.policy.js';
import type { EntitlementView } from './entitlement.view.js';
import type { StudentView } from './student.view.js';

/** A student as the viewer gets it; the account stays inside. */
export function presentStudent(row: Student, viewer: Actor): StudentView {
  const { universityNameEn: en, universityNameKo: ko, universityNameFr: fr, gpa, gpaScale } = row;
  return {
    ...plainOf(row),
    universityName: { en, ko, fr },
    gpa: gpa !== null && gpaScale !== null ? { value: gpa, scale: gpaScale } : null,
    can: { edit: mayEditStudent(viewer, row) },
  };
}

/** The columns that are shown as they are. */
const plainOf = ({
  accountId: _accountId,
  universityNameEn: _nameEn,
  universityNameKo: _nameKo,
  universityNameFr: _nameFr,
  gpa: _gpa,
  gpaScale: _gpaScale,
  ...plain
}: Student) => plain;

/** What is left of the ceilings. */
export function presentEntitlement(held: Entitlement): EntitlementView {
  const { weeks, cents, units } = entitlementLimits;
  return {
    weeks: amount(weeks, held.committedWeeks),
    money: {
      currency: 'CAD',
      limitCents: cents,
      committedCents: held.committedCents,
      remainingCents: cents - held.committedCents,
    },
    units: amount(units, held.committedUnits),
  };
}

const amount = (limit: number, committed: number) => ({
  limit,
  committed,
  remaining: limit - committed,
});
