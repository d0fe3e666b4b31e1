import type { components } from './schema.js';

type Problem = components['schemas']['Problem'];

/** One refused field of a body: where it is (JSON pointer) and why. */
export type FieldProblem = NonNullable<Problem['errors']>[number];

/**
 * The body of an `application/problem+json` answer; rules add their numbers to it. A failure that
 * the client itself noticed has only its status and code.
 */
export interface ProblemBody extends Partial<Problem> {
  readonly status: number;
  readonly code: string;
}

/** What a request throws when the server refuses it or cannot be reached (status 0). */
export class ApiProblem extends Error {
  constructor(readonly body: ProblemBody) {
    super(body.detail ?? body.code);
    this.name = 'ApiProblem';
  }

  get status(): number {
    return this.body.status;
  }

  get code(): string {
    return this.body.code;
  }
}

/** Reads any failure as a problem, so that one component can show them all. */
export const asProblem = (error: unknown): ApiProblem =>
  error instanceof ApiProblem ? error : new ApiProblem({ status: 0, code: 'client.unexpected' });

/** Says whether the failure is the given status, 0 standing for an unreachable server. */
export const isStatus = (error: unknown, status: number): boolean =>
  error instanceof ApiProblem && error.status === status;
