import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { problem } from '../http/problem.js';
import { permissionMetadata, publicMetadata, rolesWith } from './permissions.js';

/** What the guard needs to know of whoever is signed in. */
export interface RoleHolder {
  readonly roles: readonly { readonly role: string }[];
}

/** Lets a request through when one of its roles holds the permission that the route declares. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const handler = context.getHandler();
    if (this.reflector.get<boolean | undefined>(publicMetadata, handler)) return true;
    const { user } = context.switchToHttp().getRequest<FastifyRequest & { user?: RoleHolder }>();
    if (!user) throw problem('auth.required');
    const permission = this.reflector.get<string>(permissionMetadata, handler);
    const roles = rolesWith(permission) ?? [];
    if (!user.roles.some(({ role }) => roles.includes(role))) throw problem('auth.forbidden');
    return true;
  }
}
