import rateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';
import { problem } from '../platform/http/index.js';

const minute = 60_000;

interface Limits {
  /** Tries a minute for one sender and one mail address; people stay far below. */
  readonly address: number;
  /** Tries a minute for one sender, a campus behind one address included, whatever they name. */
  readonly sender: number;
}

const limits: Readonly<Record<string, Limits>> = {
  'POST /api/session': { address: 30, sender: 600 },
  'POST /api/registrations': { address: 10, sender: 120 },
  'POST /api/password-resets': { address: 10, sender: 120 },
  'POST /api/password-changes': { address: 60, sender: 60 },
  'POST /api/email-verifications': { address: 120, sender: 120 },
  // Whoever holds the link of a referee saves often; whoever guesses links is slowed down.
  'GET /api/reference-requests/:token': { address: 120, sender: 120 },
  'PUT /api/reference-requests/:token/letter': { address: 20, sender: 20 },
};

/** Slows down whoever guesses passwords or floods mailboxes; must come before the routes. */
export async function limitRates(app: NestFastifyApplication): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRoute', (route) => {
    const found = limits[`${String(route.method)} ${route.url}`];
    if (!found) return;
    const { address, sender } = found;
    route.config = { ...route.config, rateLimit: { max: address, timeWindow: minute } };
    route.preHandler = [limitSender(server, sender), ...[route.preHandler ?? []].flat()];
  });
  await app.register(rateLimit, {
    global: false,
    hook: 'preHandler',
    keyGenerator: senderAndAddress,
    errorResponseBuilder: (_request, { ttl }) => tooMany(Math.ceil(ttl / 1000)),
  });
}

/** Whoever tries many addresses, a few times each, is met by this. */
function limitSender(server: FastifyInstance, max: number): preHandlerAsyncHookHandler {
  const check = server.createRateLimit({ max, timeWindow: minute, keyGenerator: ({ ip }) => ip });
  return async (request, reply) => {
    const found = await check(request);
    if (found.isAllowed || !found.isExceeded) return;
    void reply.header('retry-after', found.ttlInSeconds);
    throw tooMany(found.ttlInSeconds);
  };
}

const tooMany = (seconds: number) => problem('rate.limited', { seconds });

function senderAndAddress({ ip, body }: FastifyRequest): string {
  const { email } = (body ?? {}) as { email?: unknown };
  return `${ip} ${typeof email === 'string' ? email.trim().toLowerCase().slice(0, 254) : ''}`;
}
