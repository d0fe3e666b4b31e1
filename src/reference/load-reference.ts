import { hubs } from './hubs.js';
import { provinces } from './provinces.js';
import { type Queryable } from './queryable.js';

/** Brings hubs and provinces up to date; running it again changes nothing. */
export async function loadReference(db: Queryable): Promise<void> {
  await db.query(
    `INSERT INTO hub (code, name_en, name_ko, name_fr)
     SELECT code, "nameEn", "nameKo", "nameFr" FROM jsonb_to_recordset($1::jsonb)
       AS r (code text, "nameEn" text, "nameKo" text, "nameFr" text)
     ON CONFLICT (code) DO UPDATE
       SET name_en = excluded.name_en, name_ko = excluded.name_ko, name_fr = excluded.name_fr`,
    [JSON.stringify(hubs)],
  );
  await db.query(
    `INSERT INTO province (code, name_en, name_ko, name_fr, time_zone, hub)
     SELECT code, "nameEn", "nameKo", "nameFr", "timeZone", hub FROM jsonb_to_recordset($1::jsonb)
       AS r (code text, "nameEn" text, "nameKo" text, "nameFr" text, "timeZone" text, hub text)
     ON CONFLICT (code) DO UPDATE
       SET name_en = excluded.name_en, name_ko = excluded.name_ko, name_fr = excluded.name_fr,
           time_zone = excluded.time_zone, hub = excluded.hub`,
    [JSON.stringify(provinces)],
  );
}
