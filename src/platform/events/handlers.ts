import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import type { RecordedEvent } from './events.js';
import { handlesMetadata } from './on.js';

export interface Handler {
  /** `Class.method`, stable: it is the key under which an event counts as handled. */
  readonly key: string;
  readonly names: readonly string[];
  readonly handle: (event: RecordedEvent) => Promise<void>;
}

/** All methods marked with `@On`, found at boot. Two with the same key stop the boot. */
@Injectable()
export class Handlers implements OnApplicationBootstrap {
  private readonly byKey = new Map<string, Handler>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    for (const { instance } of this.discovery.getProviders()) {
      if (typeof instance === 'object' && instance !== null) this.collect(instance as object);
    }
  }

  /** Keys of the handlers that want an event of this name. */
  keysFor(name: string): string[] {
    return [...this.byKey.values()]
      .filter(({ names }) => names.includes(name) || names.includes('*'))
      .map(({ key }) => key);
  }

  get(key: string): Handler | undefined {
    return this.byKey.get(key);
  }

  private collect(instance: object): void {
    const prototype = Object.getPrototypeOf(instance) as object | null;
    if (!prototype) return;
    const methods = instance as Record<string, (event: RecordedEvent) => Promise<void>>;
    for (const method of this.scanner.getAllMethodNames(prototype)) {
      const target = methods[method];
      if (typeof target !== 'function') continue;
      const names = this.reflector.get<string[] | undefined>(handlesMetadata, target);
      if (!names) continue;
      const key = `${instance.constructor.name}.${method}`;
      if (this.byKey.has(key)) throw new Error(`Two handlers are called ${key}.`);
      this.byKey.set(key, { key, names, handle: (event) => target.call(instance, event) });
    }
  }
}
