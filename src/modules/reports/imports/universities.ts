import { isKnownZone } from '../../../platform/time/index.js';
import { hubCodeOf, provinces } from '../../../reference/index.js';
import { oneOf, rorId, text, type CellReader } from './cells.js';
import { type Values } from './columns.js';
import { type ImportError } from './import-error.js';
import { doubledRows, importKind, type ImportContext, type ImportPlan } from './kind.js';
import { writeUniversities, type UniversityRecord } from './write-universities.js';

const province: CellReader<string> = (cell) =>
  provinces.some(({ code }) => code === cell) ? { value: cell } : { reason: 'unknown_province' };
const timeZone: CellReader<string> = (cell) =>
  isKnownZone(cell) ? { value: cell } : { reason: 'unknown_time_zone' };
const hub: CellReader<string> = (cell) => {
  const code = hubCodeOf(cell);
  return code ? { value: code } : { reason: 'unknown_hub' };
};

const columns = {
  kind: { read: oneOf({ home: 'home', host: 'host' } as const) },
  name_en: { read: text(200), required: true },
  name_fr: { read: text(200) },
  name_ko: { read: text(200) },
  city: { read: text(200), required: true },
  province_code: { read: province },
  time_zone: { read: timeZone },
  domain: { read: text(253) },
  ror_id: { read: rorId },
  mitacs_hub: { read: hub },
} as const;

type Row = { row: number; values: Values<typeof columns> };

/** Universities, known again by their ROR id or else by English name and city. */
export const universities = importKind(columns, async (rows, context, errors) => {
  errors.push(
    ...doubledRows(
      rows.map(({ row, values }) => ({ row, key: values.ror_id })),
      'ror_id',
    ),
    ...doubledRows(
      rows.map(({ row, values }) => ({ row, key: `${values.name_en}\n${values.city}` })),
      'name_en',
    ),
    ...doubledRows(
      rows.map(({ row, values }) => ({ row, key: values.domain?.toLowerCase() })),
      'domain',
    ),
  );
  const records = rows.flatMap((row) => recordOf(row, errors) ?? []);
  return plan(records, context, errors);
});

/** Zone and hub follow the province when the file leaves them open. */
function recordOf({ row, values }: Row, errors: ImportError[]): UniversityRecord | undefined {
  const kind = values.kind ?? 'host';
  const home = provinces.find(({ code }) => code === values.province_code);
  const zone = values.time_zone ?? home?.timeZone;
  if (kind === 'host' && !home) errors.push({ row, column: 'province_code', reason: 'required' });
  else if (!zone) errors.push({ row, column: 'time_zone', reason: 'required' });
  else {
    return {
      row,
      id: null,
      kind,
      name_en: values.name_en,
      name_fr: values.name_fr ?? null,
      name_ko: values.name_ko ?? null,
      city: values.city,
      province_code: values.province_code ?? null,
      time_zone: zone,
      ror_id: values.ror_id ?? null,
      hub: values.mitacs_hub ?? home?.hub ?? null,
      domain: values.domain?.toLowerCase() ?? null,
    };
  }
  return undefined;
}

async function plan(
  records: UniversityRecord[],
  { db }: ImportContext,
  errors: ImportError[],
): Promise<ImportPlan> {
  const known = (await db.query(
    `SELECT u.id, u.name_en, u.city, u.ror_id, d.domain::text AS domain
     FROM university u LEFT JOIN university_domain d ON d.university_id = u.id`,
  )) as { id: string; name_en: string; city: string; ror_id: string | null; domain: string }[];
  const byRor = new Map(known.map(({ ror_id, id }) => [ror_id, id]));
  const byName = new Map(known.map(({ name_en, city, id }) => [`${name_en}\n${city}`, id]));
  const byDomain = new Map(known.map(({ domain, id }) => [domain, id]));
  for (const record of records) {
    const named = byName.get(`${record.name_en}\n${record.city}`);
    record.id = (record.ror_id && byRor.get(record.ror_id)) || named || null;
    if (named && named !== record.id) {
      errors.push({ row: record.row, column: 'name_en', reason: 'doubled' });
    }
    const owner = record.domain ? byDomain.get(record.domain) : undefined;
    if (owner && owner !== record.id) {
      errors.push({ row: record.row, column: 'domain', reason: 'domain_taken' });
    }
  }
  const updated = records.filter(({ id }) => id !== null).length;
  return {
    created: records.length - updated,
    updated,
    write: () => writeUniversities(db, records),
  };
}
