import type { FastifyReply, FastifyRequest } from 'fastify';
import { currentContext } from '../context/index.js';
import { pickLocale, translate } from '../i18n/index.js';
import type { Problem } from './problem.js';

/** Answers a refusal as application/problem+json (RFC 9457), in the language of the request. */
export function answerProblem(found: Problem, request: FastifyRequest, reply: FastifyReply): void {
  const locale = pickLocale(request.headers['accept-language']);
  const text = translate(locale, `problems:${found.code}`, found.numbers);
  void reply
    .status(found.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('content-language', locale)
    .send({
      ...found.numbers,
      type: `/problems/${found.code}`,
      title: text,
      status: found.status,
      code: found.code,
      detail: text,
      instance: currentContext()?.requestId,
      ...(found.errors.length > 0 && {
        errors: found.errors.map(({ numbers, ...one }) => ({
          ...numbers,
          ...one,
          detail: translate(locale, `problems:${one.code}`, {
            ...numbers,
            detail: one.detail ?? '',
          }),
        })),
      }),
    });
}
