import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/**
 * JSON is the one way to send a body (files apart): a form or plain text, which a stranger's page
 * can send without asking, is an unsupported type. No body at all counts as none, whatever type
 * the client names.
 */
export function acceptJsonOnly(app: NestFastifyApplication): void {
  const server = app.getHttpAdapter().getInstance();
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser<string>(
    'application/json',
    { parseAs: 'string' },
    (request, body, done) => {
      if (body.length === 0) done(null, undefined);
      else void parse(request, body, done);
    },
  );
}
