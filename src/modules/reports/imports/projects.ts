import { day, list, oneOf, rorId, text, wholeNumber } from './cells.js';
import { type Values } from './columns.js';
import { fieldGuess, fields } from './field-guess.js';
import { hostsOf, type HostLookup } from './hosts.js';
import { type ImportError } from './import-error.js';
import { doubledRows, importKind } from './kind.js';
import { writeProjects, type ProjectRecord } from './write-projects.js';

const yesNo = oneOf({ yes: true, no: false });
const languages = oneOf({
  en: 'en',
  fr: 'fr',
  either: 'either',
  'en;fr': 'either',
  'fr;en': 'either',
} as const);

const columns = {
  project_id: { read: text(100), required: true },
  title: { read: text(500), required: true },
  title_fr: { read: text(500) },
  summary: { read: text(10_000) },
  languages: { read: languages },
  province_code: { read: text(10) },
  host_institution: { read: text(200) },
  ror_id: { read: rorId },
  campus: { read: text(200) },
  project_city: { read: text(200) },
  project_province_code: { read: text(10) },
  preferred_start_date: { read: day },
  field: { read: oneOf(fields) },
  ai_related: { read: yesNo },
  crdc_group_guess: { read: text(20) },
  skill_keywords: { read: list(100) },
  weeks: { read: wholeNumber(1, 36) },
  capacity: { read: wholeNumber(1, 5) },
} as const;

type Row = { row: number; values: Values<typeof columns> };

/** Projects of one call, published at once; known again by their number in the catalogue. */
export const projects = importKind(columns, async (rows, { db, callCode }, errors) => {
  const [call] = (await db.query('SELECT id FROM call WHERE code = $1', [callCode ?? ''])) as {
    id: string;
  }[];
  if (!call) errors.push({ row: 1, column: '', reason: 'unknown_call' });
  const hosts = await hostsOf(db);
  errors.push(
    ...doubledRows(
      rows.map(({ row, values }) => ({ row, key: values.project_id })),
      'project_id',
    ),
  );
  const known = (await db.query(
    `SELECT p.id, p.external_id, coalesce(max(s.seat) FILTER (WHERE s.held_by IS NOT NULL), 0) AS last
     FROM project p LEFT JOIN project_seat s ON s.project_id = p.id
     WHERE p.call_id = $1 AND p.external_id IS NOT NULL GROUP BY p.id`,
    [call?.id ?? null],
  )) as { id: string; external_id: string; last: number }[];
  const byNumber = new Map(known.map((project) => [project.external_id, project]));
  const records = rows.flatMap((row) => {
    const old = byNumber.get(row.values.project_id);
    if (old && row.values.capacity !== undefined && row.values.capacity < old.last) {
      errors.push({ row: row.row, column: 'capacity', reason: 'seats_in_use' });
    }
    return recordOf(row, old?.id ?? null, hosts, errors) ?? [];
  });
  const updated = records.filter(({ id }) => id !== null).length;
  return {
    created: records.length - updated,
    updated,
    write: () => writeProjects(db, call?.id ?? '', records),
  };
});

function recordOf(
  { row, values }: Row,
  id: string | null,
  hosts: HostLookup,
  errors: ImportError[],
): ProjectRecord | undefined {
  const provinceOf = (column: 'province_code' | 'project_province_code'): string | undefined => {
    const code = values[column];
    if (code === undefined || hosts.provinces.has(code)) return code;
    errors.push({ row, column, reason: 'unknown_province' });
    return undefined;
  };
  const hostProvince = provinceOf('province_code');
  const place = provinceOf('project_province_code') ?? hostProvince;
  const host = hosts.find(values.ror_id, values.host_institution, hostProvince);
  if (!host) {
    const column = values.ror_id ? 'ror_id' : 'host_institution';
    errors.push({ row, column, reason: 'unknown_host' });
    return undefined;
  }
  return {
    id,
    external_id: values.project_id,
    university_id: host.id,
    title: values.title,
    title_fr: values.title_fr ?? null,
    summary: values.summary ?? null,
    field: values.field ?? fieldGuess(values.title, values.crdc_group_guess, values.ai_related),
    province_code: place ?? host.provinceCode,
    city: values.project_city ?? values.campus ?? host.city,
    language: values.languages ?? 'en',
    weeks: values.weeks ?? 12,
    starts_on_earliest: values.preferred_start_date ?? null,
    skills: values.skill_keywords ?? [],
    capacity: values.capacity ?? null,
  };
}
