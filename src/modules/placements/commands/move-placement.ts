import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { problem, refuseStale } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Students } from '../../students/index.js';
import { mayActOnPlacement } from '../placement.policy.js';
import { Placements, type Move } from '../placements.js';

type Action = Exclude<Move['action'], 'approve'>;

export interface Moved {
  readonly action: Action;
  readonly reason?: string;
  /** The version that its maker has read. */
  readonly seen?: number;
}

/** Returns, proposes again, rejects or withdraws; an approval comes with its award, from funding. */
@Injectable()
export class MovePlacement {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly students: Students,
    private readonly placements: Placements,
  ) {}

  async execute(actor: Actor, id: string, { action, reason, seen }: Moved): Promise<void> {
    await this.uow.run(async () => {
      const row = await this.placements.require(actor, id);
      if (!mayActOnPlacement(actor, action, row)) throw problem('auth.forbidden');
      // A trigger gives weeks back; the entitlement comes before the placement in every queue.
      await this.students.lockEntitlement(row.studentId);
      const placement = await this.placements.lock(id);
      refuseStale(placement.version, seen);
      const changes = action === 'submit' ? { proposedBy: actor.accountId } : {};
      await this.placements.move(placement, { action, reason, changes });
    });
  }
}
