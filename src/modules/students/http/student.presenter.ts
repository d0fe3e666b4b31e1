import type { Actor } from '../../identity/index.js';
import { entitlementLimits, type Entitlement } from '../entitlement.js';
import type { Student } from '../queries/student-rows.js';
import { completenessOf } from '../completeness.js';
import { audienceOf, mayEditStudent, mayRevealAtHome, type Audience } from '../student.policy.js';
import type { EntitlementView } from './entitlement.view.js';
import type { StudentView } from './student.view.js';

/** A student as the viewer gets it: each field is one that this audience works with. */
export function presentStudent(row: Student, viewer: Actor): StudentView {
  const audience = audienceOf(viewer, row);
  const { universityNameEn: en, universityNameKo: ko, universityNameFr: fr, gpa, gpaScale } = row;
  return {
    ...open(row),
    ...Object.fromEntries(
      guarded
        .filter(([, readers]) => readers.includes(audience))
        .map(([field]) => [field, row[field]]),
    ),
    universityName: { en, ko, fr },
    gpa: gpa !== null && gpaScale !== null ? { value: gpa, scale: gpaScale } : null,
    ...(audience === 'self' && { completeness: completenessOf(row) }),
    can: { edit: mayEditStudent(viewer, row), revealPassport: mayRevealAtHome(viewer, row) },
  };
}

/** What whoever may see a student at all is shown: who it is and what they study. */
const open = (row: Student) => ({
  id: row.id,
  universityId: row.universityId,
  email: row.email,
  nameHangul: row.nameHangul,
  passportSurname: row.passportSurname,
  passportGivenNames: row.passportGivenNames,
  college: row.college,
  major: row.major,
  track: row.track,
  level: row.level,
  termsDone: row.termsDone,
  semestersLeft: row.semestersLeft,
  gpaPercent: row.gpaPercent,
  languageScores: row.languageScores,
  version: row.version,
});

const home: readonly Audience[] = ['self', 'university'];
const programme: readonly Audience[] = [...home, 'programme'];

/** Who is shown what else; whoever is not named gets the field not at all. */
export const readersOf = {
  bornOn: programme,
  citizenship: programme,
  phone: programme,
  passportExpiresOn: programme,
  address: home,
  emergencyContact: home,
  militaryStatus: home,
  militaryPermitUntil: home,
  passportLast3: home,
} as const satisfies Partial<Record<keyof Student, readonly Audience[]>>;

/** Whether a field of a profile is shown to somebody at all, for what else tells of it. */
export const readsField = (
  viewer: Actor,
  field: keyof typeof readersOf,
  student: Parameters<typeof audienceOf>[1],
): boolean => readersOf[field].includes(audienceOf(viewer, student));

const guarded = Object.entries(readersOf) as [keyof typeof readersOf, readonly Audience[]][];

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
