import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Mantine writes styles at run time; scripts come from our own files only. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    objectSrc: ["'none'"],
    frameAncestors: ["'none'"],
  },
};

const year = 365 * 24 * 3600;

/** What no page of ours asks a browser for. */
const permissionsPolicy = 'camera=(), geolocation=(), microphone=(), payment=(), usb=()';

/** Addresses that open something by themselves, and must not travel on to whatever is linked. */
const carriesSecret = /^\/(api\/reference-requests|references)\//;

/** The headers of every answer; HSTS only where people come over TLS. */
export async function secureHeaders(app: NestFastifyApplication, isTls: boolean): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy,
    frameguard: { action: 'deny' },
    hsts: isTls ? { maxAge: year, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'same-origin' },
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, reply, done) => {
      void reply.header('permissions-policy', permissionsPolicy);
      // Answers are about people: no cache keeps them. The files of the web client say otherwise.
      void reply.header('cache-control', 'no-store');
      if (carriesSecret.test(request.url)) void reply.header('referrer-policy', 'no-referrer');
      done();
    });
}

/** For refusals of the router itself, which no hook has seen: nothing to run, nothing to keep. */
export const bareHeaders = (isTls: boolean): Record<string, string> => ({
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
  ...(isTls && { 'strict-transport-security': `max-age=${year}; includeSubDomains` }),
});
