import { type Queryable } from '../../../reference/index.js';

/** One row of the file, ready to be written; `id` is that of the university it is already. */
export type UniversityRecord = {
  row: number;
  id: string | null;
  kind: 'home' | 'host';
  name_en: string;
  name_fr: string | null;
  name_ko: string | null;
  city: string;
  province_code: string | null;
  time_zone: string;
  ror_id: string | null;
  hub: string | null;
  domain: string | null;
};

const recordset = `jsonb_to_recordset($1::jsonb) AS r (id uuid, kind text, name_en text,
  name_fr text, name_ko text, city text, province_code text, time_zone text, ror_id text,
  hub text, domain text)`;

/** Updates the universities that are known and adds the others; an empty cell takes nothing away. */
export async function writeUniversities(
  db: Queryable,
  records: readonly UniversityRecord[],
): Promise<void> {
  const json = [JSON.stringify(records)];
  await db.query(
    `UPDATE university u SET name_en = r.name_en, name_fr = coalesce(r.name_fr, u.name_fr),
       name_ko = coalesce(r.name_ko, u.name_ko), city = r.city,
       province_code = coalesce(r.province_code, u.province_code), time_zone = r.time_zone,
       ror_id = coalesce(r.ror_id, u.ror_id), hub = coalesce(r.hub, u.hub),
       version = u.version + 1
     FROM ${recordset} WHERE r.id = u.id`,
    json,
  );
  await db.query(
    `INSERT INTO university (kind, name_en, name_fr, name_ko, city, province_code, time_zone,
                             ror_id, hub)
     SELECT kind, name_en, name_fr, name_ko, city, province_code, time_zone, ror_id, hub
     FROM ${recordset} WHERE id IS NULL`,
    json,
  );
  await db.query(
    `INSERT INTO university_domain (domain, university_id)
     SELECT r.domain, u.id FROM ${recordset}
     JOIN university u ON u.name_en = r.name_en AND u.city = r.city
     WHERE r.domain IS NOT NULL ON CONFLICT (domain) DO NOTHING`,
    json,
  );
}
