import { ApiProblem, type ProblemBody } from './problem.js';

export type Query = Readonly<Record<string, string | number | boolean | undefined>>;

interface Options {
  readonly query?: Query;
  readonly body?: unknown;
  /** The version that the writer has seen; the server answers 412 when it is stale. */
  readonly version?: number | string;
  /** Makes a creating POST safe to send twice. */
  readonly idempotencyKey?: string;
}

const addressOf = (path: string, query: Query = {}): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') search.set(name, String(value));
  }
  const text = search.toString();
  return `/api${path}${text === '' ? '' : `?${text}`}`;
};

const headersOf = ({ body, version, idempotencyKey }: Options): Headers => {
  const headers = new Headers({ accept: 'application/json' });
  if (body !== undefined) headers.set('content-type', 'application/json');
  if (version !== undefined) headers.set('if-match', `"${version}"`);
  if (idempotencyKey !== undefined) headers.set('idempotency-key', idempotencyKey);
  return headers;
};

const problemOf = async (response: Response): Promise<ApiProblem> => {
  const fallback: ProblemBody = { status: response.status, code: 'client.unexpected' };
  const isProblem = response.headers.get('content-type')?.includes('json') ?? false;
  if (!isProblem) return new ApiProblem(fallback);
  const body = (await response.json()) as Partial<ProblemBody>;
  return new ApiProblem({ ...fallback, ...body, status: response.status });
};

const send = async <T>(method: string, path: string, options: Options = {}): Promise<T> => {
  const response = await fetch(addressOf(path, options.query), {
    method,
    headers: headersOf(options),
    credentials: 'same-origin',
    body: options.body === undefined ? undefined : JSON.stringify(options.body),
  }).catch(() => {
    throw new ApiProblem({ status: 0, code: 'client.unreachable' });
  });
  if (!response.ok) throw await problemOf(response);
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
};

/** The one way to the server. Every refusal is thrown as an {@link ApiProblem}. */
export const api = {
  get: <T>(path: string, query?: Query) => send<T>('GET', path, { query }),
  post: <T>(path: string, body: unknown = {}, options: Omit<Options, 'body'> = {}) =>
    send<T>('POST', path, { ...options, body }),
  put: <T>(path: string, body: unknown, options: Omit<Options, 'body'> = {}) =>
    send<T>('PUT', path, { ...options, body }),
  patch: <T>(path: string, body: unknown, options: Omit<Options, 'body'> = {}) =>
    send<T>('PATCH', path, { ...options, body }),
  remove: <T>(path: string) => send<T>('DELETE', path),
};
