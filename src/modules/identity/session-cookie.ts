import type {} from '@fastify/cookie';
import type { FastifyReply } from 'fastify';

export const sessionCookie = 'danpung_session';

/** Sets the cookie of a new session: out of reach of scripts, sent to this site only. */
export function setSessionCookie(reply: FastifyReply, secret: string, secure: boolean): void {
  void reply.setCookie(sessionCookie, secret, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: 12 * 3600,
  });
}

export function clearSessionCookie(reply: FastifyReply): void {
  void reply.clearCookie(sessionCookie, { path: '/' });
}
