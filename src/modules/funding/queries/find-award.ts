import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { problem } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import { awardReachOf } from '../funding.policy.js';
import { presentAward, type AwardView } from '../http/award.view.js';
import { reachParameters, selectAwards, type Award } from './award-rows.js';

/** One award for whoever may see it; `not_found` for everybody else. */
@Injectable()
export class FindAward {
  constructor(private readonly uow: UnitOfWork) {}

  async execute(viewer: Actor, id: string): Promise<AwardView> {
    const [award] = await this.uow.query<Award>(`${selectAwards} AND w.id = $4`, [
      ...reachParameters(awardReachOf(viewer)),
      id,
    ]);
    if (!award) throw problem('not_found');
    return presentAward(award);
  }
}
