import {
  Catch,
  HttpException,
  Logger,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { QueryFailedError } from 'typeorm';
import { answerProblem } from './problem-answer.js';
import { isOutage } from './outage.js';
import { Problem, problem, problemOfConstraint } from './problem.js';

interface PostgresError {
  readonly code?: string;
  readonly constraint?: string;
}

/** Turns whatever was thrown into application/problem+json (RFC 9457), without stack or values. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const found = problemOf(error);
    if (found.status >= 500) this.logger.error(describe(error));
    answerProblem(found, request, reply);
  }
}

const byStatus: Readonly<Record<number, Parameters<typeof problem>[0]>> = {
  400: 'input.malformed',
  401: 'auth.required',
  403: 'auth.forbidden',
  404: 'not_found',
  413: 'too_large',
  415: 'unsupported_type',
  429: 'rate.limited',
  503: 'unavailable',
};

/** The refusal that an error means; `internal` for a fault of ours. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (isOutage(error)) return problem('unavailable');
  if (error instanceof QueryFailedError) return ofDatabase(error.driverError as PostgresError);
  const status =
    error instanceof HttpException
      ? error.getStatus()
      : ((error as { statusCode?: number } | null)?.statusCode ?? 500);
  return problem(
    byStatus[status] ?? (status >= 400 && status < 500 ? 'input.malformed' : 'internal'),
  );
}

/** Class 23 is a broken constraint; class 22 a value PostgreSQL cannot hold. */
function ofDatabase({ code = '', constraint }: PostgresError): Problem {
  if (code.startsWith('23') && constraint) return problemOfConstraint(constraint);
  if (code.startsWith('22')) return problem('input.malformed');
  return problem('internal');
}

/** A fault for the log: PostgreSQL's `detail` may carry people's values and stays out. */
function describe(error: unknown): string {
  if (error instanceof QueryFailedError) {
    const { code } = error.driverError as PostgresError;
    return `database error ${code ?? ''}: ${error.message}`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : 'unknown error';
}
