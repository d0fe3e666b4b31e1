import { Injectable } from '@nestjs/common';
import { BullRegistrar, WorkerHost } from '@nestjs/bullmq';
import { DiscoveryService, ModuleRef } from '@nestjs/core';
import { hearWorker } from './complaints.js';
import { Relay } from './relay.js';

/** The part of the queues that works: only the worker process starts it. */
@Injectable()
export class Workers {
  constructor(
    private readonly module: ModuleRef,
    private readonly discovery: DiscoveryService,
    private readonly relay: Relay,
  ) {}

  start(): void {
    this.module.get(BullRegistrar, { strict: false }).register();
    for (const { worker } of this.hosts()) hearWorker(worker);
    this.relay.start();
  }

  /** Takes nothing new and answers when all that runs is done. The database must still be there. */
  async stop(): Promise<void> {
    await this.relay.stop();
    await Promise.all(this.hosts().map((host) => host.worker.close()));
  }

  private hosts(): WorkerHost[] {
    return this.discovery
      .getProviders()
      .flatMap(({ instance }) => (instance instanceof WorkerHost ? [instance as WorkerHost] : []));
  }
}
