import { type Queryable } from '../../../reference/index.js';

/** A university that can host, as far as a project needs it. */
export type Host = { id: string; city: string; provinceCode: string | null };

/** Finds hosts by ROR id or else by name, and knows the codes of the provinces. */
export type HostLookup = {
  provinces: ReadonlySet<string>;
  find(ror?: string, name?: string, province?: string): Host | undefined;
};

type Row = Host & { ror: string | null; names: (string | null)[] };

/** Reads all hosts once, so that a file of thousands of rows asks the database a single time. */
export async function hostsOf(db: Queryable): Promise<HostLookup> {
  const rows = (await db.query(
    `SELECT id, city, province_code AS "provinceCode", ror_id AS ror,
            ARRAY[name_en, name_fr, name_ko] AS names
     FROM university WHERE kind = 'host'`,
  )) as Row[];
  const codes = (await db.query('SELECT code FROM province')) as { code: string }[];
  const byRor = new Map(rows.flatMap((row) => (row.ror ? [[row.ror, row] as const] : [])));
  const byName = new Map<string, Row[]>();
  for (const row of rows) {
    for (const name of new Set(row.names.flatMap((name) => (name ? [plain(name)] : [])))) {
      byName.set(name, [...(byName.get(name) ?? []), row]);
    }
  }
  return {
    provinces: new Set(codes.map(({ code }) => code)),
    find: (ror, name, province) => {
      const found = ror ? byRor.get(ror) : undefined;
      if (found || !name) return found;
      const namesakes = byName.get(plain(name)) ?? [];
      const there = namesakes.filter((row) => !province || row.provinceCode === province);
      // Two hosts of one name in one province: the file must say which by its ROR id.
      return there.length === 1 ? there[0] : undefined;
    },
  };
}

/** A name without accents, apostrophes and capitals, which catalogues spell in many ways. */
function plain(name: string): string {
  const letters = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return letters.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
