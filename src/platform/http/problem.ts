/** A refusal with a stable code, its HTTP status and the numbers that explain it. */
export class Problem extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    readonly numbers: ProblemNumbers = {},
    readonly errors: readonly FieldError[] = [],
  ) {
    super(code);
    this.name = 'Problem';
  }
}

export type ProblemNumbers = Readonly<Record<string, string | number | null>>;

/** Where in the body (JSON pointer) and what is wrong with it. */
export interface FieldError {
  readonly pointer: string;
  readonly code: string;
  readonly detail?: string;
  /** What its words quote; sent beside it. */
  readonly numbers?: ProblemNumbers;
}

const registry = new Map<string, number>();
const byConstraint = new Map<string, string>();

/**
 * Declares the refusals of a module, `code: status`, and answers a typed factory for them.
 * Every code must have a message in three languages (locales/problems.json); a test checks.
 */
export function defineProblems<Code extends string>(
  codes: Readonly<Record<Code, number>>,
): (code: Code, numbers?: ProblemNumbers, errors?: readonly FieldError[]) => Problem {
  for (const [code, status] of Object.entries<number>(codes)) registry.set(code, status);
  return (code, numbers, errors) => new Problem(code, codes[code], numbers, errors);
}

/** Says which refusal a broken database constraint means when code did not see it coming. */
export function mapConstraints(map: Readonly<Record<string, string>>): void {
  for (const [constraint, code] of Object.entries(map)) byConstraint.set(constraint, code);
}

/** The refusal for a broken constraint; a plain conflict when nobody named it. */
export function problemOfConstraint(constraint: string): Problem {
  const code = byConstraint.get(constraint) ?? 'conflict';
  return new Problem(code, registry.get(code) ?? 409);
}

/** Refusals that every module shares. */
export const problem = defineProblems({
  'input.invalid': 422,
  'input.malformed': 400,
  'auth.required': 401,
  'auth.forbidden': 403,
  'auth.cross_origin': 403,
  not_found: 404,
  conflict: 409,
  'version.stale': 412,
  'idempotency.reused': 409,
  too_large: 413,
  unsupported_type: 415,
  'rate.limited': 429,
  internal: 500,
  unavailable: 503,
});
