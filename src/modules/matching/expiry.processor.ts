import { Inject, Logger, Optional } from '@nestjs/common';
import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import { queuesToken, workerDefaults, type Queues } from '../../platform/jobs/index.js';
import { ExpireOffers } from './commands/expire-offers.js';

const everyMinute = 60_000;
const name = 'offers.expire';

/**
 * Looks each minute for offers whose time has passed; however many workers run, once a minute. The
 * only processor of its queue: a second one would be given this one's jobs, and this one its.
 */
@Processor('housekeeping', workerDefaults)
export class ExpiryProcessor extends WorkerHost {
  private readonly logger = new Logger(ExpiryProcessor.name);

  constructor(
    private readonly expireOffers: ExpireOffers,
    @Optional() @Inject(queuesToken) private readonly queues?: Queues,
  ) {
    super();
  }

  /** The schedule is one row in the queue: every worker that comes up may ask for it again. */
  @OnWorkerEvent('ready')
  async schedule(): Promise<void> {
    await this.queues?.housekeeping
      .upsertJobScheduler(name, { every: everyMinute }, { name })
      .catch((error: unknown) => {
        const kind = error instanceof Error ? error.name : 'unknown';
        this.logger.error(`the expiry of offers could not be scheduled: ${kind}`);
      });
  }

  async process(job: Job): Promise<void> {
    if (job.name === name) await this.expireOffers.execute();
  }
}
