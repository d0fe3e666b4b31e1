import { homeUniversities, hostUniversities, type Queryable } from '../reference/index.js';
import { type Calendar } from './calendar.js';
import { insertRows } from './insert-rows.js';
import { createRandom } from './random.js';

/** Ids of the universities by their real mail domain. */
export type UniversityIds = ReadonlyMap<string, string>;

/** Writes home and host universities with the domains that their people register from. */
export async function loadUniversities(db: Queryable, calendar: Calendar): Promise<UniversityIds> {
  const random = createRandom('universities');
  const rows = [...homeUniversities, ...hostUniversities].map((university) => ({
    id: random.uuid(),
    ...university,
  }));
  await insertRows(
    db,
    'university',
    rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      name_en: row.nameEn,
      name_ko: row.nameKo,
      name_fr: row.nameFr,
      city: row.city,
      province_code: row.provinceCode,
      time_zone: row.timeZone,
      ror_id: row.rorId,
      hub: row.hub,
      version: 1,
      created_at: calendar.instant(-900),
    })),
  );
  const domains = rows.flatMap(({ id, domains }) =>
    domains.map((domain) => ({ domain, university_id: id })),
  );
  await insertRows(db, 'university_domain', domains);
  return new Map(domains.map(({ domain, university_id }) => [domain, university_id]));
}
