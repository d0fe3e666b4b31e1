import rateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { problem } from '../platform/http/index.js';

/** Tries a minute for one sender and one mail address; people stay far below. */
const triesAMinute: Readonly<Record<string, number>> = {
  'POST /api/session': 30,
  'POST /api/registrations': 10,
  'POST /api/password-resets': 10,
};

/** Slows down whoever guesses passwords or floods mailboxes; must come before the routes. */
export async function limitRates(app: NestFastifyApplication): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRoute', (route) => {
    const max = triesAMinute[`${String(route.method)} ${route.url}`];
    if (max) route.config = { ...route.config, rateLimit: { max, timeWindow: 60_000 } };
  });
  await app.register(rateLimit, {
    global: false,
    hook: 'preHandler',
    keyGenerator: senderAndAddress,
    errorResponseBuilder: (_request, { ttl }) =>
      problem('rate.limited', { seconds: Math.ceil(ttl / 1000) }),
  });
}

function senderAndAddress({ ip, body }: FastifyRequest): string {
  const { email } = (body ?? {}) as { email?: unknown };
  return `${ip} ${typeof email === 'string' ? email.trim().toLowerCase().slice(0, 254) : ''}`;
}
