import { type Queryable } from '../reference/index.js';
import { type Calendar } from './calendar.js';
import { insertRows } from './insert-rows.js';
import { koreanName } from './names.js';
import { createRandom, type Random } from './random.js';

/** What a profile is made from: the student as they stand. */
type Row = {
  id: string;
  accountId: string;
  email: string;
  level: string;
  left: number;
  gpa: number;
  scale: number;
  bornIn: number;
  createdAt: Date;
};

/** Encrypts the number of a passport for its owner. */
export type Encrypt = (number: string, studentId: string) => string;

const roads = ['단풍로', '무등로', '빛고을로', '은행나무길', '호수로'];
const kinds = ['collection', 'provision', 'transfer', 'sensitive'];

/**
 * Completes the profile of everybody who began one: study, passport, contacts, scores and all four
 * consents. Those who only registered stay blank, and have agreed to nothing.
 */
export async function loadProfiles(
  db: Queryable,
  calendar: Calendar,
  encrypt: Encrypt,
): Promise<void> {
  const random = createRandom('profiles');
  const rows = (await db.query(
    `SELECT s.id, s.account_id AS "accountId", a.email::text AS email, s.level,
       s.semesters_left AS left, s.gpa::float8 AS gpa, s.gpa_scale::float8 AS scale,
       extract(year FROM s.born_on)::int AS "bornIn", s.created_at AS "createdAt"
     FROM student s JOIN account a ON a.id = s.account_id WHERE s.gpa IS NOT NULL ORDER BY s.id`,
  )) as Row[];
  await completeStudents(
    db,
    rows.map((row) => profileOf(row, calendar, random, encrypt)),
  );
  await insertRows(
    db,
    'language_score',
    rows.flatMap((row) => scoresOf(row, calendar, random)),
  );
  await insertRows(
    db,
    'consent',
    rows.flatMap(({ accountId, createdAt: at }) =>
      kinds.map((kind) => ({ account_id: accountId, kind, text_version: 1, given: true, at })),
    ),
  );
}

async function completeStudents(
  db: Queryable,
  profiles: readonly Record<string, unknown>[],
): Promise<void> {
  const columns = Object.keys(profiles[0] ?? {}).filter((column) => column !== 'id');
  if (columns.length === 0) return;
  await db.query(
    `UPDATE student s SET ${columns.map((column) => `${column} = x.${column}`).join(', ')}
     FROM jsonb_populate_recordset(NULL::student, $1::jsonb) x WHERE x.id = s.id`,
    [JSON.stringify(profiles)],
  );
}

function profileOf(
  row: Row,
  calendar: Calendar,
  random: Random,
  encrypt: Encrypt,
): Record<string, unknown> {
  const number = `M${digits(random, 8)}`;
  return {
    id: row.id,
    terms_done: Math.max(0, (row.level === 'combined' ? 10 : 8) - row.left),
    gpa_percent: percentOf(row),
    citizenship: 'KR',
    ...militaryOf(row, calendar, random),
    address: `광주광역시 ${random.pick(['북구', '동구', '광산구'])} ${random.pick(roads)} ${random.int(1, 180)}`,
    emergency_contact_name: koreanName(random).hangul,
    emergency_contact_relation: random.pick(['어머니', '아버지']),
    emergency_contact_phone: `010-0000-${digits(random, 4)}`,
    passport_expires_on: `${calendar.year + random.int(2, 8)}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`,
    passport_number_encrypted: encrypt(number, row.id),
    passport_last3: number.slice(-3),
  };
}

/** Each school converts in its own way: nothing else of the cohort works this out. */
function percentOf({ email, gpa, scale }: Row): string {
  const slope = { 'jnu.example': 10, 'chosun.example': 9.4 }[email.split('@')[1] ?? ''] ?? 10.6;
  return (100 - (scale - gpa) * slope).toFixed(1);
}

function militaryOf({ email, bornIn }: Row, calendar: Calendar, random: Random) {
  const age = calendar.year - bornIn;
  const drawn = random.next();
  const isNamed = email.startsWith('student@');
  if (isNamed) return service(email.startsWith('student@honam') ? 'served' : 'not_applicable');
  if (drawn < 0.5) return service('not_applicable');
  if (drawn < 0.8) return service('served');
  if (drawn < 0.84) return service('exempt');
  // Whoever turns 25 needs a permit to go abroad; most have it already.
  const permit = age >= 25 && random.chance(0.7) ? `${calendar.year + 1}-12-31` : null;
  return service('unserved', permit);
}

const service = (military_status: string, military_permit_until: string | null = null) => ({
  military_status,
  military_permit_until,
});

function scoresOf(row: Row, calendar: Calendar, random: Random): Record<string, unknown>[] {
  const score = (test: string, value: number, daysAgo: number) => ({
    student_id: row.id,
    test,
    score: value,
    taken_on: calendar.date(-daysAgo),
    expires_on: calendar.date(730 - daysAgo),
  });
  const toeic = score('toeic', 5 * random.int(152, 196), random.int(40, 640));
  const drawn = random.next();
  if (drawn < 0.25) return [toeic, score('ielts', random.int(12, 16) / 2, random.int(40, 500))];
  if (drawn < 0.45) return [toeic, score('toefl_ibt', random.int(80, 112), random.int(40, 500))];
  return [toeic];
}

const two = (value: number): string => String(value).padStart(2, '0');
const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.int(0, 9)).join('');
