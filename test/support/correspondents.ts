import { aCall, anAccount, aProject, aStudent, aUniversity, insert } from '../builders/index.js';
import { anAccountWith } from './catalogue.js';
import type { TestDatabase } from './database.js';

export type Locale = 'ko' | 'en' | 'fr';

/** Everybody who is written to about one student and one project. */
export interface Correspondents {
  readonly student: { readonly id: string; readonly accountId: string };
  readonly projectId: string;
  readonly callId: string;
  /** Addresses by part. */
  readonly address: Readonly<Record<Part, string>>;
}

type Part = 'student' | 'home' | 'elsewhere' | 'programme' | 'adviser' | 'otherHub' | 'supervisor';

/** A student with all the people around, and some who must not hear of it. */
export async function correspondents(
  db: TestDatabase,
  { locale = 'ko', name = '김하늘' }: { locale?: Locale; name?: string } = {},
): Promise<Correspondents> {
  const universityId = await aUniversity(db);
  const accountId = await anAccount(db, { locale, name });
  const student = await aStudent(db, { universityId, accountId });
  await db.query('UPDATE student SET name_hangul = $2 WHERE id = $1', [student.id, name]);
  const call = await aCall(db);
  const hostId = await aUniversity(db, { kind: 'host' });
  const project = await aProject(db, {
    callId: call.id,
    universityId: hostId,
    title: 'Learning to see in fog',
  });
  const supervisor = await anAccountWith(db, 'supervisor', { kind: 'self' });
  const supervisorId = await insert(db, 'supervisor', {
    account_id: supervisor,
    university_id: hostId,
    name: 'Ada Lovelace',
  });
  await db.query('UPDATE project SET supervisor_id = $2 WHERE id = $1', [project.id, supervisorId]);
  const accounts: Record<Part, string> = {
    student: accountId,
    home: await anAccountWith(db, 'university_coordinator', {
      kind: 'university',
      id: universityId,
    }),
    elsewhere: await anAccountWith(db, 'university_coordinator', {
      kind: 'university',
      id: await aUniversity(db),
    }),
    programme: await anAccountWith(db, 'programme_coordinator'),
    adviser: await anAccountWith(db, 'adviser', { kind: 'hub', id: 'toronto' }),
    otherHub: await anAccountWith(db, 'adviser', { kind: 'hub', id: 'montreal' }),
    supervisor,
  };
  await db.query('UPDATE account SET locale = $2 WHERE id = ANY ($1)', [
    Object.values(accounts),
    locale,
  ]);
  return {
    student: { id: student.id, accountId },
    projectId: project.id,
    callId: call.id,
    address: await addressesOf(db, accounts),
  };
}

async function addressesOf(
  db: TestDatabase,
  accounts: Record<Part, string>,
): Promise<Record<Part, string>> {
  const rows = await db.rows<{ id: string; email: string }>(
    'SELECT id, email::text AS email FROM account WHERE id = ANY ($1)',
    [Object.values(accounts)],
  );
  const byId = new Map(rows.map(({ id, email }) => [id, email]));
  const entries = Object.entries(accounts).map(([part, id]) => [part, byId.get(id) ?? '']);
  return Object.fromEntries(entries) as Record<Part, string>;
}
