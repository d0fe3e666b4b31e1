import type { Answer, Client } from './client.js';
import type { Cohort } from './cohort.js';

/** A request that must be refused, and how. */
export interface Refused {
  readonly by: string;
  readonly method?: 'POST' | 'PUT' | 'PATCH';
  readonly path: string;
  readonly body?: unknown;
  readonly status: number;
  readonly code: string;
  /** Pointers with their codes, where fields are at fault. */
  readonly errors?: Readonly<Record<string, string>>;
  /** What explains the refusal. */
  readonly numbers?: Readonly<Record<string, unknown>>;
}

const locales = ['ko', 'en', 'fr'] as const;

/** Sends it in each language, expects the same refusal each time and that no table has grown. */
export async function expectRefused({ db, as }: Cohort, refused: Refused): Promise<void> {
  const client = await as(refused.by);
  const before = await rowsOf(db());
  const answers: Answer[] = [];
  for (const locale of locales) answers.push(await send(client, refused, locale));
  for (const [index, answer] of answers.entries()) {
    const { status, code, errors, numbers } = refused;
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(answer.headers.get('content-language')).toBe(locales[index]);
    expect(answer.body).toMatchObject({ status, code, type: `/problems/${code}`, ...numbers });
    expect(answer.status).toBe(status);
    expect(pointersOf(answer)).toEqual(errors ?? {});
    expect(JSON.stringify(answer.body)).not.toMatch(/{{|undefined|NaN|problems:/);
  }
  expect(new Set(wordsOf(answers)).size).toBe(locales.length);
  expect(await rowsOf(db())).toEqual(before);
}

const send = (client: Client, refused: Refused, locale: string): Promise<Answer> =>
  client.send(refused.method ?? 'POST', refused.path, refused.body, { 'accept-language': locale });

interface ProblemBody {
  readonly title: string;
  readonly errors?: readonly { pointer: string; code: string; detail: string }[];
}

const pointersOf = ({ body }: Answer): Record<string, string> => {
  const { errors = [] } = body as ProblemBody;
  return Object.fromEntries(errors.map(({ pointer, code }) => [pointer, code]));
};

/** What a person reads, in each of the answers. */
const wordsOf = (answers: readonly Answer[]): string[] =>
  answers.map(({ body }) => {
    const { title, errors = [] } = body as ProblemBody;
    return [title, ...errors.map(({ detail }) => detail)].join(' ');
  });

/** How many rows each table has. */
function rowsOf(db: ReturnType<Cohort['db']>): Promise<{ table: string; rows: string }[]> {
  return db.rows(
    `SELECT tablename AS table, (xpath('/row/count/text()', query_to_xml(
         format('SELECT count(*) FROM %I', tablename), false, true, '')))[1]::text AS rows
     FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`,
  );
}
