import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { Logger } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { inContext, type RequestContext } from '../platform/context/index.js';

const contexts = new WeakMap<FastifyRequest, RequestContext>();
const acceptable = /^[A-Za-z0-9-]{8,64}$/;

/** The id that a proxy gave the request, if it looks like one; else a new one. */
export const requestIdOf = (headers: IncomingHttpHeaders): string => {
  const given = headers['x-request-id'];
  return typeof given === 'string' && acceptable.test(given) ? given : randomUUID();
};

/**
 * Gives every request its context and its id in the answer, and writes one line of log for it:
 * the pattern of the route, never the address, which may carry what people typed.
 */
export function leaveTrail(server: FastifyInstance): void {
  const logger = new Logger('Access');
  server.addHook('onRequest', (request, reply, done) => {
    const context: RequestContext = { requestId: request.id };
    contexts.set(request, context);
    void reply.header('x-request-id', request.id);
    inContext(context, done);
  });
  server.addHook('onResponse', (request, reply, done) => {
    const line = {
      msg: 'request',
      method: request.method,
      route: request.routeOptions.url ?? 'unknown',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    };
    // The end of an answer comes from the socket, outside of the request's context.
    inContext(contexts.get(request) ?? { requestId: request.id }, () => {
      logger.log(line);
    });
    done();
  });
}
