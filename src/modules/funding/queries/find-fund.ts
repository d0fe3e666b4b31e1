import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { problem } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import { fundRights } from '../funding.policy.js';
import type { FundView } from '../http/fund.view.js';
import { selectFunds, type Fund } from './fund-rows.js';

/** One fund with what is left of it. */
@Injectable()
export class FindFund {
  constructor(private readonly uow: UnitOfWork) {}

  async execute(viewer: Actor, id: string): Promise<FundView> {
    const [fund] = await this.uow.query<Fund>(`${selectFunds} WHERE f.id = $1`, [id]);
    if (!fund) throw problem('not_found');
    return { ...fund, can: fundRights(viewer) };
  }
}
