import {
  createParamDecorator,
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tap, type Observable } from 'rxjs';
import { problem } from './problem.js';

const describeHeader = ApiHeader({
  name: 'If-Match',
  required: false,
  description: 'The `ETag` last seen; a stale one is answered with 412.',
});

/** The version that the client last saw (`If-Match`); undefined when it did not say. */
export const SeenVersion = createParamDecorator(readSeenVersion, [describeRoute]);

function readSeenVersion(_: unknown, context: ExecutionContext): number | undefined {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (header === undefined || header === '*') return undefined;
  const version = Number(/^(?:W\/)?"(\d+)"$/.exec(header)?.[1] ?? Number.NaN);
  if (Number.isNaN(version)) throw problem('version.stale', { current: null });
  return version;
}

/** So that OpenAPI names the header on exactly the routes that read it. */
function describeRoute(target: object, method: string | symbol | undefined): void {
  if (method === undefined) return;
  const route = Object.getOwnPropertyDescriptor(target, method);
  if (route) describeHeader(target, method, route);
}

/** Refuses a change that was made on an older version than the stored one. */
export function refuseStale(current: number, seen: number | undefined): void {
  if (seen !== undefined && seen !== current) throw problem('version.stale', { current });
}

/** Gives every answer that has a `version` its ETag. */
@Injectable()
export class VersionInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      tap((body: unknown) => {
        const version = (body as { version?: unknown } | null)?.version;
        if (typeof version === 'number') void reply.header('etag', `"${version}"`);
      }),
    );
  }
}
