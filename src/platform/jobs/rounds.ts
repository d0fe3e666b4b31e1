import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { everyMetadata, type Round } from './every.js';

interface KnownRound extends Round {
  readonly make: () => Promise<void>;
}

/** All methods marked with `@Every`, found at boot. Two with the same name stop the boot. */
@Injectable()
export class Rounds implements OnApplicationBootstrap {
  private readonly byName = new Map<string, KnownRound>();

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

  all(): readonly Round[] {
    return [...this.byName.values()];
  }

  /** Makes the round of this name; a name that is not known any more asks for nothing. */
  async make(name: string): Promise<void> {
    await this.byName.get(name)?.make();
  }

  private collect(instance: object): void {
    const prototype = Object.getPrototypeOf(instance) as object | null;
    if (!prototype) return;
    const methods = instance as Record<string, () => Promise<void>>;
    for (const method of this.scanner.getAllMethodNames(prototype)) {
      const target = methods[method];
      if (typeof target !== 'function') continue;
      const round = this.reflector.get<Round | undefined>(everyMetadata, target);
      if (!round) continue;
      if (this.byName.has(round.name)) throw new Error(`Two rounds are called ${round.name}.`);
      this.byName.set(round.name, { ...round, make: () => target.call(instance) });
    }
  }
}
