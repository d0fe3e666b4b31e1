import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { problem, refuseStale } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Places } from '../../matching/index.js';
import { Students } from '../../students/index.js';
import type { ChangePlacement as Input } from '../http/placement.dto.js';
import { PlacementEntity } from '../placement.entity.js';
import { isEditable } from '../placement.machine.js';
import { mayEditPlacement } from '../placement.policy.js';
import { placementProblem } from '../placement.problems.js';
import { Placements } from '../placements.js';

/** Changes when or how long, until an adviser has decided. */
@Injectable()
export class ChangePlacement {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly students: Students,
    private readonly placements: Placements,
    private readonly places: Places,
  ) {}

  async execute(actor: Actor, id: string, input: Input, seen?: number): Promise<void> {
    await this.uow.run(async () => {
      const { studentId, ruleSetId } = await this.placements.require(actor, id);
      if (!mayEditPlacement(actor)) throw problem('auth.forbidden');
      const held = await this.students.lockEntitlement(studentId);
      const placement = await this.placements.lock(id);
      refuseStale(placement.version, seen);
      const { state, startsOn, weeks } = placement;
      if (!isEditable(state)) throw placementProblem('placement.wrong_state', { state });
      const stay = { startsOn, weeks, ...input };
      await this.places.requireFit({ ...stay, studentId, ruleSetId, held, instead: placement });
      // Whoever changes a proposal makes it their own, and so cannot approve it.
      Object.assign(placement, stay, { proposedBy: actor.accountId });
      await this.uow.repository(PlacementEntity).save(placement);
      await this.placements.record(placement, 'changed');
    });
  }
}
