import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { problem, refuseStale } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Placements } from '../../placements/index.js';
import { Programmes } from '../../programmes/index.js';
import { Students } from '../../students/index.js';
import { refuseAboveCall, refuseAboveEntitlement } from '../award.rules.js';
import { mayApprove } from '../funding.policy.js';
import type { Approve } from '../http/award.dto.js';
import { MakeAward } from './make-award.js';

/**
 * Approves a placement together with its award, or neither. Locks the student's entitlement, then
 * the placement, then the accounts of the fund: the order in which everybody locks.
 */
@Injectable()
export class ApprovePlacement {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly placements: Placements,
    private readonly students: Students,
    private readonly programmes: Programmes,
    private readonly makeAward: MakeAward,
  ) {}

  async execute(actor: Actor, id: string, asked: Approve, seen?: number): Promise<void> {
    await this.uow.run(async () => {
      const found = await this.placements.require(actor, id);
      if (!mayApprove(actor, found)) throw problem('auth.forbidden');
      const held = await this.students.lockEntitlement(found.studentId);
      const placement = await this.placements.lock(id);
      refuseStale(placement.version, seen);
      await this.placements.approve(placement, actor);
      const { maxAwardCents } = await this.programmes.rules(found.ruleSetId);
      refuseAboveCall(asked.amountCents, maxAwardCents);
      refuseAboveEntitlement(asked.amountCents, held);
      const { studentId, startsOn } = placement;
      await this.makeAward.execute({ placementId: id, studentId, startsOn, ...asked });
    });
  }
}
