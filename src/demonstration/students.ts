import { termsBeginning } from '../modules/applications/index.js';
import { type Queryable } from '../reference/index.js';
import { type Calendar } from './calendar.js';
import { type DemonstrationCalls } from './calls.js';
import { castMember, type Cast } from './cast.js';
import { homes, type Home } from './homes.js';
import { insertRows } from './insert-rows.js';
import { koreanName, type KoreanName } from './names.js';
import { createRandom, type Random } from './random.js';
import { type Field } from './topics/index.js';
import { type UniversityIds } from './universities.js';

/** A student of the cohort, with the coordinator who looks after them. */
export type DemonstrationStudent = {
  id: string;
  accountId: string;
  email: string;
  field: Field;
  coordinatorId: string;
};

type Draft = DemonstrationStudent & { home: Home; name: KoreanName; named: boolean };

const studentsPerUniversity = 80;
/** So many, at the end of the list, registered but never finished their profile. */
const unfinished = 15;
/** So many, at its start, have been here since last year's call. */
const veterans = 60;

/** 240 students in an order of chance; the three who can sign in come first. */
export async function loadStudents(
  db: Queryable,
  calendar: Calendar,
  universities: UniversityIds,
  cast: Cast,
  calls: DemonstrationCalls,
  passwordHash: string,
): Promise<DemonstrationStudent[]> {
  const random = createRandom('students');
  const drafts = homes.flatMap((home) => draftsOf(home, cast, random));
  const named = drafts.filter((draft) => draft.named);
  const ordered = [...named, ...random.shuffle(drafts.filter((draft) => !draft.named))];
  const since = (nth: number): Date =>
    nth < veterans
      ? new Date(calls.pastGri.opensAt.getTime() - 20 * 86_400_000)
      : calendar.instant(-40);
  const unnamed = ordered.map((draft, nth) => ({ ...draft, nth })).filter((row) => !row.named);
  await insertRows(
    db,
    'account',
    unnamed.map((row) => ({
      id: row.accountId,
      email: row.email,
      name: row.name.hangul,
      locale: 'ko',
      password_hash: passwordHash,
      email_verified_at: since(row.nth),
      created_at: since(row.nth),
    })),
  );
  await insertRows(
    db,
    'role_grant',
    unnamed.map((row) => ({
      id: random.uuid(),
      account_id: row.accountId,
      role: 'student',
      scope_kind: 'self',
    })),
  );
  const rows = ordered.map((draft, nth) => ({
    ...studentRow(draft, universities.get(draft.home.domain), calendar, random),
    ...(nth >= ordered.length - unfinished ? blankProfile : {}),
    created_at: since(nth),
  }));
  await insertRows(db, 'student', rows);
  return ordered;
}

const blankProfile = {
  born_on: null,
  level: null,
  semesters_left: null,
  gpa: null,
  gpa_scale: null,
};

function draftsOf(home: Home, cast: Cast, random: Random): Draft[] {
  const coordinatorId = castMember(cast, `coordinator@${home.mail}`);
  return Array.from({ length: studentsPerUniversity }, (_, nth) => {
    const named = nth === 0;
    const email = named ? `student@${home.mail}` : `s${String(nth).padStart(3, '0')}@${home.mail}`;
    return {
      id: random.uuid(),
      accountId: named ? castMember(cast, email) : random.uuid(),
      email,
      field: named || random.chance(0.8) ? home.field : 'core_ai',
      coordinatorId,
      home,
      name: named ? home.namedStudent : koreanName(random),
      named,
    };
  });
}

function studentRow(
  draft: Draft,
  universityId: string | undefined,
  calendar: Calendar,
  random: Random,
): Record<string, unknown> {
  const scale = draft.home.gpaScale;
  const birthYear = calendar.now.getUTCFullYear() - random.int(21, 26);
  return {
    id: draft.id,
    account_id: draft.accountId,
    university_id: universityId,
    name_hangul: draft.name.hangul,
    passport_surname: draft.name.surname,
    passport_given_names: draft.name.givenNames,
    born_on: `${birthYear}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`,
    college: draft.home.college,
    major: random.pick(draft.home.majors),
    track: draft.field,
    level: draft.named || random.chance(0.9) ? 'undergraduate' : 'combined',
    semesters_left: semestersLeft(calendar, draft.named ? 2 : random.int(1, 3)),
    gpa: (scale - (draft.named ? 0.4 : random.int(0, 130) / 100)).toFixed(2),
    gpa_scale: scale.toFixed(2),
    phone: `010-0000-${String(random.int(0, 9999)).padStart(4, '0')}`,
    version: 1,
  };
}

/** So many today that those are left at the deadline of the last call that is open. */
function semestersLeft(calendar: Calendar, atDeadline: number): number {
  return termsBeginning(calendar.date(0), calendar.date(49)) + atDeadline;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
