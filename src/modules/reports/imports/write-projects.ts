import { type Queryable } from '../../../reference/index.js';
import type { Field } from '../../projects/index.js';

/** One row of the file, ready to be written; `id` is that of the project it is already. */
export type ProjectRecord = {
  id: string | null;
  external_id: string;
  university_id: string;
  title: string;
  title_fr: string | null;
  summary: string | null;
  field: Field;
  province_code: string | null;
  city: string;
  language: 'en' | 'fr' | 'either';
  weeks: number;
  starts_on_earliest: string | null;
  skills: string[];
  capacity: number | null;
};

const recordset = `jsonb_to_recordset($1::jsonb) AS r (id uuid, external_id text,
  university_id uuid, title text, title_fr text, summary text, field text, province_code text,
  city text, language text, weeks int, starts_on_earliest date, skills text[], capacity int)`;

const rowsAtATime = 1000;

/** Updates the projects that are known and publishes the others, set by set. */
export async function writeProjects(
  db: Queryable,
  callId: string,
  records: readonly ProjectRecord[],
): Promise<void> {
  for (let from = 0; from < records.length; from += rowsAtATime) {
    const json = JSON.stringify(records.slice(from, from + rowsAtATime));
    await update(db, json);
    await create(db, callId, json);
    await fitSeats(db, callId, json);
  }
}

/** An empty cell takes nothing away. */
async function update(db: Queryable, json: string): Promise<void> {
  await db.query(
    `UPDATE project p SET title = r.title, title_fr = coalesce(r.title_fr, p.title_fr),
       summary = coalesce(r.summary, p.summary), field = r.field,
       university_id = r.university_id, province_code = r.province_code, city = r.city,
       language = r.language, weeks = r.weeks,
       starts_on_earliest = coalesce(r.starts_on_earliest, p.starts_on_earliest),
       skills = r.skills, version = p.version + 1
     FROM ${recordset} WHERE r.id = p.id`,
    [json],
  );
}

/** A catalogue that was vetted elsewhere still walks every state, so that its history is whole. */
async function create(db: Queryable, callId: string, json: string): Promise<void> {
  await db.query(
    `INSERT INTO project (call_id, university_id, title, title_fr, summary, field, province_code,
       city, language, weeks, starts_on_earliest, skills, external_id)
     SELECT $2, university_id, title, title_fr, coalesce(summary, ''), field, province_code,
       city, language, weeks, starts_on_earliest, skills, external_id
     FROM ${recordset} WHERE id IS NULL`,
    [json, callId],
  );
  for (const [from, to] of [
    ['draft', 'submitted'],
    ['submitted', 'published'],
  ]) {
    await db.query(
      `UPDATE project p SET state = $4 FROM ${recordset}
       WHERE r.id IS NULL AND p.call_id = $2 AND p.external_id = r.external_id AND p.state = $3`,
      [json, callId, from, to],
    );
  }
}

/** As many seats as the file says, one for a new project if it says nothing. */
async function fitSeats(db: Queryable, callId: string, json: string): Promise<void> {
  await db.query(
    `INSERT INTO project_seat (project_id, seat)
     SELECT p.id, seat FROM ${recordset}
     JOIN project p ON p.call_id = $2 AND p.external_id = r.external_id
     CROSS JOIN LATERAL generate_series(1, coalesce(r.capacity, 1)) AS seat
     WHERE r.id IS NULL OR r.capacity IS NOT NULL ON CONFLICT DO NOTHING`,
    [json, callId],
  );
  await db.query(
    `DELETE FROM project_seat s USING ${recordset}
     WHERE s.project_id = r.id AND s.seat > r.capacity`,
    [json],
  );
}
