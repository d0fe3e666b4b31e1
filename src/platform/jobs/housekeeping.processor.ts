import { randomUUID } from 'node:crypto';
import { Inject, Logger } from '@nestjs/common';
import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import { inContext } from '../context/index.js';
import { workerDefaults } from './queues.js';
import { queuesToken, type Queues } from './relay.js';
import { Rounds } from './rounds.js';

/**
 * Makes the rounds that `@Every` names. The only processor of its queue: a second one would be
 * given this one's jobs, and this one its.
 */
@Processor('housekeeping', workerDefaults)
export class HousekeepingProcessor extends WorkerHost {
  private readonly logger = new Logger(HousekeepingProcessor.name);

  constructor(
    private readonly rounds: Rounds,
    @Inject(queuesToken) private readonly queues: Queues,
  ) {
    super();
  }

  /** A schedule is one row in the queue: every worker that comes up may ask for it again. */
  @OnWorkerEvent('ready')
  async schedule(): Promise<void> {
    for (const { name, milliseconds } of this.rounds.all()) {
      await this.queues.housekeeping
        .upsertJobScheduler(name, { every: milliseconds }, { name })
        .catch((error: unknown) => {
          const kind = error instanceof Error ? error.name : 'unknown';
          this.logger.error(`the round ${name} could not be scheduled: ${kind}`);
        });
    }
  }

  async process(job: Job): Promise<void> {
    await inContext({ requestId: randomUUID() }, () => this.rounds.make(job.name));
  }
}
