import { Global, Module } from '@nestjs/common';
import { BullModule, getQueueToken } from '@nestjs/bullmq';
import { DiscoveryModule } from '@nestjs/core';
import { createPostgresBackend, setDefaultBackendFactory, type Queue } from 'bullmq';
import { Settings } from '../config/index.js';
import { hearQueue } from './complaints.js';
import { EventProcessor } from './event.processor.js';
import { HousekeepingProcessor } from './housekeeping.processor.js';
import { Jobs } from './jobs.js';
import { jobOptionsOf, queues } from './queues.js';
import { queuesToken, Relay } from './relay.js';
import { Rounds } from './rounds.js';
import { Workers } from './workers.js';

/** Redis carries the queues when it is configured, PostgreSQL otherwise. */
function connectionOf(settings: Settings) {
  if (settings.REDIS_URL) return { url: settings.REDIS_URL, maxRetriesPerRequest: null };
  setDefaultBackendFactory(createPostgresBackend as never);
  return { connectionString: settings.DATABASE_URL, schema: 'bullmq', migrate: true, max: 4 };
}

/** Bull queues. Workers start only where `BullRegistrar.register()` is called (worker.ts). */
@Global()
@Module({
  imports: [
    DiscoveryModule,
    BullModule.forRootAsync({
      inject: [Settings],
      useFactory: (settings: Settings) => ({
        connection: connectionOf(settings) as never,
        prefix: 'danpung',
      }),
      extraOptions: { manualRegistration: true },
    }),
    BullModule.registerQueue(
      ...queues.map((name) => ({ name, defaultJobOptions: jobOptionsOf(name) })),
    ),
  ],
  providers: [
    Jobs,
    Relay,
    EventProcessor,
    Rounds,
    HousekeepingProcessor,
    Workers,
    {
      provide: queuesToken,
      inject: queues.map((name) => getQueueToken(name)),
      useFactory: (...all: Queue[]) =>
        Object.fromEntries(all.map((queue) => [queue.name, hearQueue(queue)])),
    },
  ],
  exports: [Jobs, Relay, Workers, queuesToken],
})
export class JobsModule {}
