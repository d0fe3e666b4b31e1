import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import fastifyMultipart from '@fastify/multipart';
import { type LoggerService, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyServerOptions } from 'fastify';
import { type Settings } from '../platform/config/index.js';
import { inContext } from '../platform/context/index.js';
import { answerProblem, problemOf } from '../platform/http/index.js';
import { acceptJsonOnly } from './json-bodies.js';
import { describeApi } from './openapi.js';
import { limitRates } from './rate-limits.js';
import { leaveTrail, requestIdOf } from './request-trail.js';
import { bareHeaders, secureHeaders } from './security-headers.js';
import { serveWebPages } from './web-pages.js';

const mebibyte = 1024 * 1024;

/** The API and the web client as they run, not yet listening. */
export async function createApp(
  root: Type,
  settings: Settings,
  logger: LoggerService,
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(root, adapterFor(settings), {
    logger,
    abortOnError: false,
    bodyParser: false,
  });
  acceptJsonOnly(app);
  leaveTrail(app.getHttpAdapter().getInstance());
  await secureHeaders(app, isTls(settings));
  await app.register(fastifyCookie);
  await app.register(fastifyCompress, { threshold: 1024 });
  await app.register(fastifyMultipart, {
    limits: { files: 1, fileSize: 20 * mebibyte, fields: 10, fieldSize: 10_000 },
  });
  endSlowConnections(app);
  await limitRates(app);
  app.setGlobalPrefix('api');
  describeApi(app);
  await serveWebPages(app);
  return app;
}

const isTls = ({ publicUrl }: Settings): boolean => publicUrl.startsWith('https:');

/** Whoever reads an answer at leisure does not hold up the end of the process. */
function endSlowConnections(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('preClose', (done) => {
    setTimeout(() => fastify.server.closeAllConnections(), 5_000).unref();
    done();
  });
}

function adapterFor(settings: Settings): FastifyAdapter {
  const options: FastifyServerOptions = {
    bodyLimit: mebibyte,
    // So many hops and no more: an address that the sender made up is not believed.
    trustProxy: (_address, hop) => hop < settings.TRUSTED_PROXIES,
    genReqId: (request) => requestIdOf(request.headers),
    // What the router itself refuses, such as a broken percent-encoding, meets no filter.
    frameworkErrors: (error, request, reply) => {
      void reply.headers({ ...bareHeaders(isTls(settings)), 'x-request-id': request.id });
      inContext({ requestId: request.id }, () => answerProblem(problemOf(error), request, reply));
    },
  };
  return new FastifyAdapter(options);
}
