import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Events } from '../../../platform/events/index.js';
import { problem } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import { refuseReversed } from '../award.rules.js';
import { FundEntity } from '../fund.entity.js';
import { mayCreateFund } from '../funding.policy.js';
import type { CreateFund as Input } from '../http/fund.dto.js';
import { Ledger } from '../ledger.js';

/** Opens a fund and posts its budget in the same transaction; answers its id. */
@Injectable()
export class CreateFund {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
    private readonly ledger: Ledger,
  ) {}

  async execute(actor: Actor, { budgetCents, ...columns }: Input): Promise<string> {
    if (!mayCreateFund(actor)) throw problem('auth.forbidden');
    refuseReversed(columns);
    const id = randomUUID();
    await this.uow.run(async () => {
      await this.uow.repository(FundEntity).insert({ ...columns, id, currency: 'CAD' });
      await this.ledger.post({
        fundId: id,
        kind: 'budget',
        awardId: null,
        from: 'source',
        to: 'available',
        cents: budgetCents,
      });
      await this.events.record({
        name: 'fund.created',
        subjectType: 'fund',
        subjectId: id,
        payload: { budgetCents },
      });
    });
    return id;
  }
}
