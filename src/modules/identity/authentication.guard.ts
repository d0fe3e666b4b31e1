import { Injectable, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { publicMetadata } from '../../platform/authz/index.js';
import { Settings } from '../../platform/config/index.js';
import { currentContext } from '../../platform/context/index.js';
import { problem } from '../../platform/http/index.js';
import type { Actor } from './actor.js';
import { sessionCookie } from './session-cookie.js';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Signs every request in by cookie or bearer token, if it carries one; routes that are not public
 * need it. A write with the cookie must come from this site: a token cannot be sent by a stranger's
 * page, a cookie can.
 */
@Injectable()
export class AuthenticationGuard extends AuthGuard(['session-cookie', 'bearer']) {
  constructor(
    private readonly reflector: Reflector,
    private readonly settings: Settings,
  ) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    await super.canActivate(context);
    const request = context.switchToHttp().getRequest<FastifyRequest & { user?: Actor | null }>();
    const current = currentContext();
    if (current && request.user) current.accountId = request.user.accountId;
    this.refuseStrangers(request);
    return true;
  }

  override handleRequest<User>(
    error: Error | null,
    user: User | false,
    _i: unknown,
    context: ExecutionContext,
  ): User {
    if (error) throw error;
    const isPublic = this.reflector.get<boolean | undefined>(publicMetadata, context.getHandler());
    if (!user && !isPublic) throw problem('auth.required');
    return (user || null) as User;
  }

  private refuseStrangers(request: FastifyRequest): void {
    if (reading.has(request.method)) return;
    const { origin, host, 'sec-fetch-site': site } = request.headers;
    const own = [this.settings.publicUrl, `http://${host}`, `https://${host}`];
    if (site === 'same-origin' || (origin !== undefined && own.includes(origin))) return;
    const carriesCookie = request.headers.cookie?.includes(sessionCookie) ?? false;
    // Any page can make a browser send some authorization; beside a cookie it proves nothing.
    if (!carriesCookie && request.headers.authorization) return;
    if (carriesCookie || origin !== undefined) throw problem('auth.cross_origin');
  }
}
