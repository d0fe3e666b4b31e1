import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { projectRoot } from '../platform/i18n/index.js';

const year = 365 * 24 * 3600 * 1000;
const looksLikeAFile = /\/[^/]*\.[^/]*$/;

/**
 * The built web client: its hashed files for a year, and its one page for every address that a
 * browser asks for as a page. What is neither is answered like any unknown route.
 */
export async function serveWebPages(
  app: NestFastifyApplication,
  root = join(projectRoot(), 'dist', 'web'),
): Promise<void> {
  if (!existsSync(join(root, 'index.html'))) return;
  await app.register(fastifyStatic, { root, serve: false, cacheControl: true });
  const server = app.getHttpAdapter().getInstance();
  server.get('/*', (request: FastifyRequest, reply: FastifyReply) => {
    const path = request.url.split('?')[0] ?? '/';
    if (path === '/api' || path.startsWith('/api/')) return reply.callNotFound();
    if (looksLikeAFile.test(path)) return sendFile(reply, (request.params as { '*': string })['*']);
    if (!acceptsPages(request)) return reply.callNotFound();
    return reply.sendFile('index.html', { maxAge: 0 });
  });
}

const acceptsPages = ({ headers: { accept = '*/*' } }: FastifyRequest): boolean =>
  /text\/html|\*\/\*/.test(accept);

function sendFile(reply: FastifyReply, path: string): FastifyReply {
  const isHashed = path.startsWith('assets/');
  return reply.sendFile(path, { maxAge: isHashed ? year : 0, immutable: isHashed });
}
