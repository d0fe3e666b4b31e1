import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Events } from '../../../platform/events/index.js';
import { problem } from '../../../platform/http/index.js';
import { AwardEntity } from '../award.entity.js';
import { refuseOutOfPeriod, refuseOverspending } from '../award.rules.js';
import { FundEntity } from '../fund.entity.js';
import { Ledger } from '../ledger.js';

export interface NewAward {
  readonly placementId: string;
  readonly studentId: string;
  readonly startsOn: string;
  readonly fundId: string;
  readonly amountCents: number;
}

/**
 * Takes the money of an award from its fund. Inside of the unit of work that approves the
 * placement, with the student's entitlement locked.
 */
@Injectable()
export class MakeAward {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
    private readonly ledger: Ledger,
  ) {}

  async execute({ startsOn, ...award }: NewAward): Promise<void> {
    const { fundId, amountCents: cents } = award;
    const fund = await this.uow.repository(FundEntity).findOneBy({ id: fundId });
    if (!fund) {
      throw problem('input.invalid', {}, [{ pointer: '/fundId', code: 'input.not_allowed' }]);
    }
    refuseOutOfPeriod(startsOn, fund);
    const { available } = await this.ledger.lock(fundId);
    refuseOverspending(cents, available);
    const id = randomUUID();
    const { currency } = fund;
    await this.uow.repository(AwardEntity).insert({ ...award, id, currency, state: 'approved' });
    const posting = { fundId, kind: 'award', awardId: id, cents } as const;
    await this.ledger.post({ ...posting, from: 'available', to: 'committed' });
    await this.events.record({
      name: 'award.approved',
      subjectType: 'award',
      subjectId: id,
      payload: { ...award },
    });
  }
}
