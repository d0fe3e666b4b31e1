import { Injectable, type OnModuleInit, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { permissionMetadata, publicMetadata, rolesWith } from './permissions.js';

/** Stops the boot when a route declares neither a known permission nor that it is public. */
@Injectable()
export class DeclaredRoutes implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const wrong = this.discovery.getControllers().flatMap(({ instance }) => {
      const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
      return this.scanner
        .getAllMethodNames(prototype)
        .filter((method) => this.isUndeclaredRoute(prototype[method]))
        .map((method) => `${(instance as object).constructor.name}.${method}`);
    });
    if (wrong.length > 0) {
      throw new Error(`Routes without a declared permission: ${wrong.join(', ')}.`);
    }
  }

  private isUndeclaredRoute(handler: (() => unknown) | undefined): boolean {
    if (typeof handler !== 'function') return false;
    const method = this.reflector.get<RequestMethod | undefined>(METHOD_METADATA, handler);
    if (method === undefined) return false;
    if (this.reflector.get<boolean | undefined>(publicMetadata, handler)) return false;
    const permission = this.reflector.get<string | undefined>(permissionMetadata, handler);
    return permission === undefined || rolesWith(permission) === undefined;
  }
}
