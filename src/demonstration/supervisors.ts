import { type Queryable } from '../reference/index.js';
import { type Calendar } from './calendar.js';
import { type Cast } from './cast.js';
import { insertRows } from './insert-rows.js';
import { createRandom } from './random.js';
import { supervisorTable } from './supervisor-table.js';
import { type UniversityIds } from './universities.js';

/** A supervisor of the cohort with the university that employs them. */
export type DemonstrationSupervisor = {
  id: string;
  name: string;
  domain: string;
  department: string;
  universityId: string;
};

/** Writes the supervisors; the two that can sign in are tied to their accounts. */
export async function loadSupervisors(
  db: Queryable,
  calendar: Calendar,
  universities: UniversityIds,
  cast: Cast,
): Promise<DemonstrationSupervisor[]> {
  const random = createRandom('supervisors');
  const seen = new Set<string>();
  const rows = supervisorTable.map((row) => {
    const place = row.domain.split('.')[0] ?? '';
    // The first of a university is the one whose account is supervisor@<university>.example.
    const known = seen.has(place) ? undefined : cast.get(`supervisor@${place}.example`);
    seen.add(place);
    return {
      id: random.uuid(),
      ...row,
      universityId: universities.get(row.domain) ?? '',
      accountId: known ?? null,
      email: known ? `supervisor@${place}.example` : `${mailName(row.name)}@${place}.example`,
    };
  });
  await insertRows(
    db,
    'supervisor',
    rows.map((row) => ({
      id: row.id,
      account_id: row.accountId,
      university_id: row.universityId,
      name: row.name,
      email: row.email,
      department: row.department,
      version: 1,
      created_at: calendar.instant(-900),
    })),
  );
  return rows;
}

function mailName(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z]+/g, '.');
}
