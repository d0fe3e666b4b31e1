import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { On, type RecordedEvent } from '../../../platform/events/index.js';
import { Applications } from '../../applications/index.js';
import { Offers } from '../offers.js';

/** An offer does not outlive its application: who withdraws has declined. */
@Injectable()
export class CloseOffers {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly offers: Offers,
    private readonly applications: Applications,
  ) {}

  @On('application.withdrawn')
  async closeOffers({ subjectId }: RecordedEvent): Promise<void> {
    await this.uow.run(async () => {
      await this.applications.lock(subjectId);
      const open = await this.uow.query<{ id: string }>(
        `SELECT id FROM offer WHERE application_id = $1 AND state = 'open'`,
        [subjectId],
      );
      for (const { id } of open) {
        await this.offers.settle(await this.offers.lock(id), { action: 'decline' });
      }
    });
  }
}
