import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { problem } from '../platform/http/index.js';

/** Far beyond any body of ours; each value that is refused costs time and a line of the answer. */
const most = { levels: 32, values: 2_000 };

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
      else if (isBeyondMeasure(body)) done(problem('input.malformed'));
      else void parse(request, body, done);
    },
  );
}

/** Whether a body nests too deep or holds too many values: read from its text, in one pass. */
function isBeyondMeasure(json: string): boolean {
  let level = 0;
  let values = 1;
  let isInText = false;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    if (sign === '"') isInText = !isInText;
    else if (isInText) at += sign === '\\' ? 1 : 0;
    else if (sign === '[' || sign === '{') level += 1;
    else if (sign === ']' || sign === '}') level -= 1;
    else if (sign === ',') values += 1;
    if (level > most.levels || values > most.values) return true;
  }
  return false;
}
