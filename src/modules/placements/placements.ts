import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import { Events } from '../../platform/events/index.js';
import { problem } from '../../platform/http/index.js';
import { Clock } from '../../platform/time/index.js';
import type { Actor } from '../identity/index.js';
import { PlacementEntity } from './placement.entity.js';
import { freesItsSeat, placementMachine, type PlacementAction } from './placement.machine.js';
import { maySeePlacement } from './placement.policy.js';
import { placementProblem } from './placement.problems.js';
import { selectPlacements, type PlacementRow } from './queries/placement-rows.js';

const pastTense = {
  approve: 'approved',
  return: 'returned',
  submit: 'proposed',
  reject: 'rejected',
  withdraw: 'withdrawn',
} as const satisfies Partial<Record<PlacementAction, string>>;

export interface Move {
  readonly action: keyof typeof pastTense;
  /** Kept in the history, and shown with the record until it is proposed again. */
  readonly reason?: string;
  readonly changes?: Partial<Pick<PlacementEntity, 'approvedBy' | 'approvedAt' | 'proposedBy'>>;
}

/** The one door through which a placement changes its state, for this module and higher ones. */
@Injectable()
export class Placements {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /**
   * The placement, locked until the transaction ends; `not_found` when there is none. Lock the
   * student's entitlement before it.
   */
  async lock(id: string): Promise<PlacementEntity> {
    const found = await this.uow
      .repository(PlacementEntity)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw problem('not_found');
    return found;
  }

  /** The placement as it stands, not locked; `not_found` when the viewer may not see it. */
  async require(viewer: Actor, id: string): Promise<PlacementRow> {
    const [row] = await this.uow.query<PlacementRow>(
      `${selectPlacements} WHERE x.id = $1 AND (v.account_id = $2
         OR x.application_id NOT IN (SELECT application_id FROM conflict WHERE account_id = $2))`,
      [id, viewer.accountId],
    );
    if (!row || !maySeePlacement(viewer, row)) throw problem('not_found');
    return row;
  }

  /** Approves a locked placement; `placement.own_proposal` for whoever proposed it. */
  async approve(placement: PlacementEntity, actor: Actor): Promise<void> {
    if (placement.proposedBy === actor.accountId) throw placementProblem('placement.own_proposal');
    const changes = { approvedBy: actor.accountId, approvedAt: this.clock.now() };
    await this.move(placement, { action: 'approve', changes });
  }

  /** Moves a locked placement and records the event; `placement.wrong_state` when illegal. */
  async move(placement: PlacementEntity, { action, reason, changes }: Move): Promise<void> {
    const state = placementMachine.next(placement.state, action);
    Object.assign(placement, changes, { state, reason: reason ?? null });
    // The seat goes back with the row; a trigger frees it.
    if (freesItsSeat(state)) placement.seat = null;
    await this.uow.because(reason, () => this.uow.repository(PlacementEntity).save(placement));
    await this.record(placement, pastTense[action]);
  }

  /** Tells the rest of the house what happened to a placement. */
  async record(placement: PlacementEntity, what: string): Promise<void> {
    const { id, applicationId, studentId, projectId } = placement;
    await this.events.record({
      name: `placement.${what}`,
      subjectType: 'placement',
      subjectId: id,
      payload: { applicationId, studentId, projectId },
    });
  }
}
