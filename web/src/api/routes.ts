import type { FetchOptions } from 'openapi-fetch';
import type { paths } from './schema.js';

type Short<Path> = Path extends `/api${infer Rest}` ? Rest : never;

/** Every route of the server, without the `/api` that all of them begin with. */
export type Paths = { [Path in keyof paths as Short<Path>]: paths[Path] };

/** The filters of a list. */
export type QueryOf<Path extends keyof Paths> = Paths[Path] extends {
  readonly get: { readonly parameters: { readonly query?: infer Query } };
}
  ? NonNullable<Query>
  : never;

type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete';

type PathOf<V extends Verb> = {
  [Path in keyof Paths]: Paths[Path] extends Readonly<Record<V, object>> ? Path : never;
}[keyof Paths];

type Operation<V extends Verb, Path extends keyof Paths> =
  Paths[Path] extends Readonly<Record<V, infer Found>> ? Found : never;

type Good = 200 | 201 | 202;

type Brought<Asked> = Asked extends { readonly responses: infer Answers }
  ? {
      [Status in keyof Answers & Good]: Answers[Status] extends {
        readonly content: { readonly 'application/json': infer Body };
      }
        ? Body
        : never;
    }[keyof Answers & Good]
  : never;

/**
 * A verb of openapi-fetch whose options are not inferred from what is passed: so a name that the
 * server does not know is an error of the compiler, also beside names that it does know.
 */
type Send<V extends Verb> = <Path extends PathOf<V>>(
  path: Path,
  ...options: object extends FetchOptions<Operation<V, Path>>
    ? [options?: FetchOptions<Operation<V, Path>>]
    : [options: FetchOptions<Operation<V, Path>>]
) => Promise<{ readonly data?: Brought<Operation<V, Path>> }>;

/** The verbs that the server's routes take, each with the paths that know it. */
export interface Api {
  readonly GET: Send<'get'>;
  readonly POST: Send<'post'>;
  readonly PUT: Send<'put'>;
  readonly PATCH: Send<'patch'>;
  readonly DELETE: Send<'delete'>;
}
