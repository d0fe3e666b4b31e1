import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Events } from '../../../platform/events/index.js';
import { Students } from '../../students/index.js';
import { AwardEntity } from '../award.entity.js';
import { awardMachine } from '../award.machine.js';
import { Ledger } from '../ledger.js';

/** Gives the money of a placement's award back to its fund; a second time changes nothing. */
@Injectable()
export class CancelAward {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
    private readonly students: Students,
    private readonly ledger: Ledger,
  ) {}

  async execute(placementId: string): Promise<void> {
    await this.uow.run(async () => {
      const live = { placementId, state: 'approved' } as const;
      const found = await this.uow.repository(AwardEntity).findOneBy(live);
      if (!found) return;
      await this.students.lockEntitlement(found.studentId);
      // Somebody else may have cancelled it while this waited for the student.
      const award = await this.uow
        .repository(AwardEntity)
        .findOne({ where: live, lock: { mode: 'pessimistic_write' } });
      if (award) await this.cancel(award);
    });
  }

  private async cancel(award: AwardEntity): Promise<void> {
    const { id, placementId, studentId, fundId, amountCents } = award;
    await this.ledger.lock(fundId);
    award.state = awardMachine.next(award.state, 'cancel');
    await this.uow.repository(AwardEntity).save(award);
    await this.ledger.post({
      fundId,
      kind: 'award_cancellation',
      awardId: id,
      from: 'committed',
      to: 'available',
      cents: amountCents,
    });
    await this.events.record({
      name: 'award.cancelled',
      subjectType: 'award',
      subjectId: id,
      payload: { placementId, studentId, fundId, amountCents },
    });
  }
}
