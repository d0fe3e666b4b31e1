import createClient from 'openapi-fetch';
import { ApiProblem, type ProblemBody } from './problem.js';
import type { Api, Paths, QueryOf } from './routes.js';

type Filter = string | number | boolean | undefined;

/** A filter that is not set is left out, whether it is absent or empty. */
const serializeQuery = (query: object): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query) as [string, Filter][]) {
    if (value !== undefined && value !== '') search.set(name, String(value));
  }
  return search.toString();
};

const problemOf = async (response: Response): Promise<ApiProblem> => {
  const fallback: ProblemBody = { status: response.status, code: 'client.unexpected' };
  const isProblem = response.headers.get('content-type')?.includes('json') ?? false;
  if (!isProblem) return new ApiProblem(fallback);
  const body = (await response.json()) as Partial<ProblemBody>;
  return new ApiProblem({ ...fallback, ...body, status: response.status });
};

const client = createClient<Paths>({
  baseUrl: '/api',
  credentials: 'same-origin',
  headers: { accept: 'application/json' },
  querySerializer: serializeQuery,
});

client.use({
  onError: () => new ApiProblem({ status: 0, code: 'client.unreachable' }),
  onResponse: async ({ response }) => {
    if (!response.ok) throw await problemOf(response);
  },
});

/**
 * The one way to the server: paths, parameters, bodies and answers are those of its own
 * description. Every refusal is thrown as an {@link ApiProblem}.
 */
export const api = client as Api;

/** What a request brought; had it been refused, it would have thrown. */
export const dataOf = async <Answer extends { readonly data?: unknown }>(
  answer: Promise<Answer>,
): Promise<Exclude<Answer['data'], undefined>> =>
  (await answer).data as Exclude<Answer['data'], undefined>;

/** The version that the writer has seen; the server answers 412 when it is stale. */
export const seen = (version: number) => ({ 'If-Match': `"${version}"` });

/** Makes a creating POST safe to send twice. */
export const once = (key: string) => ({ 'Idempotency-Key': key });

/** Filters out of an address, where anybody may have typed them: the server judges the values. */
export const filtersOf = <Path extends keyof Paths>(view: {
  readonly [Name in keyof QueryOf<Path>]?: string;
}): QueryOf<Path> => view as QueryOf<Path>;
