import type { Db } from '../support/database.js';
import { insert, unique } from './rows.js';

export interface AccountWishes {
  email?: string;
  name?: string;
  locale?: 'ko' | 'en' | 'fr';
  passwordHash?: string;
}

/** A verified account without a role. */
export function anAccount(db: Db, wishes: AccountWishes = {}): Promise<string> {
  return insert(db, 'account', {
    email: wishes.email ?? `${unique()}@people.example`,
    name: wishes.name ?? '김하늘',
    locale: wishes.locale,
    password_hash: wishes.passwordHash,
    email_verified_at: new Date(),
  });
}

/** A home university (the default), or a host in Ontario. */
export async function aUniversity(
  db: Db,
  wishes: { kind?: 'home' | 'host'; nameEn?: string } = {},
): Promise<string> {
  const host = wishes.kind === 'host';
  if (host) await theProvince(db);
  return insert(db, 'university', {
    kind: wishes.kind ?? 'home',
    name_en: wishes.nameEn ?? `University ${unique()}`,
    city: host ? 'Toronto' : 'Gwangju',
    time_zone: host ? 'America/Toronto' : 'Asia/Seoul',
    province_code: host ? 'CA-ON' : undefined,
    hub: host ? 'toronto' : undefined,
  });
}

export interface Student {
  id: string;
  accountId: string;
  universityId: string;
}

/** A student with account, home university, all consents and an untouched entitlement. */
export async function aStudent(
  db: Db,
  wishes: { universityId?: string; accountId?: string; consents?: readonly string[] } = {},
): Promise<Student> {
  const universityId = wishes.universityId ?? (await aUniversity(db));
  const accountId = wishes.accountId ?? (await anAccount(db));
  await giveConsents(db, accountId, wishes.consents);
  const id = await insert(db, 'student', {
    account_id: accountId,
    university_id: universityId,
    name_hangul: '김하늘',
    passport_surname: 'KIM',
    passport_given_names: 'HANEUL',
    born_on: '2004-03-02',
    major: 'Computer Engineering',
    track: 'core_ai',
    level: 'undergraduate',
    semesters_left: 3,
    gpa: '4.10',
    gpa_scale: '4.50',
  });
  return { id, accountId, universityId };
}

/** Consents to each of these, to the first version of its text. */
export async function giveConsents(
  db: Db,
  accountId: string,
  kinds: readonly string[] = ['collection', 'provision', 'transfer', 'sensitive'],
): Promise<void> {
  await db.query(
    `INSERT INTO consent (account_id, kind, text_version, given)
     SELECT $1, kind, 1, true FROM unnest($2::text[]) kind`,
    [accountId, kinds],
  );
}

async function theProvince(db: Db): Promise<void> {
  await db.query(`INSERT INTO hub (code, name_en, name_ko, name_fr)
    VALUES ('toronto', 'Toronto', '토론토', 'Toronto') ON CONFLICT DO NOTHING`);
  await db.query(`INSERT INTO province (code, name_en, name_ko, name_fr, time_zone, hub)
    VALUES ('CA-ON', 'Ontario', '온타리오', 'Ontario', 'America/Toronto', 'toronto')
    ON CONFLICT DO NOTHING`);
}
