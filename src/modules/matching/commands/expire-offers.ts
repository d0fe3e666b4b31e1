import { Injectable, Logger } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Every } from '../../../platform/jobs/index.js';
import { Clock } from '../../../platform/time/index.js';
import { applicationMachine, Applications } from '../../applications/index.js';
import { hasRunOut } from '../offer.policy.js';
import { Offers } from '../offers.js';

interface Due {
  id: string;
  applicationId: string;
}

const everyMinute = 60_000;
const batchSize = 200;

/** Ends the offers whose time has passed: their seats are free again. */
@Injectable()
export class ExpireOffers {
  private readonly logger = new Logger(ExpireOffers.name);

  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly offers: Offers,
    private readonly applications: Applications,
  ) {}

  /** Each offer in a transaction of its own, so that one that fails holds up no other. */
  @Every('offers.expire', everyMinute)
  async execute(): Promise<void> {
    const due = await this.uow.query<Due>(
      `SELECT id, application_id AS "applicationId" FROM offer
       WHERE state = 'open' AND expires_at <= $1 ORDER BY expires_at, id LIMIT ${batchSize}`,
      [this.clock.now()],
    );
    for (const one of due) {
      await this.uow
        .run(() => this.expire(one))
        .catch((error: unknown) => {
          const name = error instanceof Error ? error.name : 'unknown';
          this.logger.error(`offer ${one.id} could not be expired: ${name}`);
        });
    }
  }

  private async expire({ id, applicationId }: Due): Promise<void> {
    const application = await this.applications.lock(applicationId);
    const offer = await this.offers.lock(id);
    // Looked at again under the lock: the student may have answered in the last second.
    if (offer.state !== 'open' || !hasRunOut(offer, this.clock.now())) return;
    await this.offers.settle(offer, { action: 'expire' });
    if (applicationMachine.can(application.state, 'expire')) {
      await this.applications.move(application, { action: 'expire' });
    }
  }
}
