import { type Queryable } from '../reference/index.js';
import { demonstrationAccounts } from './accounts.js';
import { type Calendar } from './calendar.js';
import { insertRows } from './insert-rows.js';
import { createRandom } from './random.js';
import { type UniversityIds } from './universities.js';

/** Ids of the demonstration accounts by e-mail address. */
export type Cast = ReadonlyMap<string, string>;

/** Writes the accounts that people sign in with, and what each may do. */
export async function loadCast(
  db: Queryable,
  calendar: Calendar,
  universities: UniversityIds,
  passwordHash: string,
): Promise<Cast> {
  const random = createRandom('cast');
  const createdAt = calendar.instant(-900);
  const ids = new Map(demonstrationAccounts.map(({ email }) => [email, random.uuid()]));
  await insertRows(
    db,
    'account',
    demonstrationAccounts.map(({ email, name, locale }) => ({
      id: ids.get(email),
      email,
      name,
      locale,
      password_hash: passwordHash,
      email_verified_at: createdAt,
      created_at: createdAt,
    })),
  );
  await insertRows(
    db,
    'role_grant',
    demonstrationAccounts.map(({ email, role, scope, university }) => ({
      id: random.uuid(),
      account_id: ids.get(email),
      role,
      scope_kind: scope.kind,
      scope_id: scope.kind === 'university' ? universities.get(university ?? '') : scope.id,
    })),
  );
  return ids;
}

/** The id of a demonstration account that must exist. */
export function castMember(cast: Cast, email: string): string {
  const id = cast.get(email);
  if (!id) throw new Error(`There is no demonstration account ${email}.`);
  return id;
}
