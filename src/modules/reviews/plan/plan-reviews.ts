import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Clock } from '../../../platform/time/index.js';
import { aliasOf } from '../../applications/index.js';
import type { Actor } from '../../identity/index.js';
import { Programmes } from '../../programmes/index.js';
import { AssignReviews } from '../reviews/commands/assign-reviews.js';
import { PlanFacts } from './plan-facts.js';
import { planReviews, type Planned } from './plan.rules.js';
import type { AssignmentPlan, PlanRequest } from './plan.view.js';

/** Hands out all reviews of a call at once. */
@Injectable()
export class PlanReviews {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly programmes: Programmes,
    private readonly facts: PlanFacts,
    private readonly assign: AssignReviews,
    private readonly clock: Clock,
  ) {}

  /**
   * Plans and, unless asked not to, assigns in one transaction. The call's row is the queue: who
   * plans second plans on what the first has left, and assigns nothing twice.
   */
  async execute(actor: Actor, callId: string, request: PlanRequest): Promise<AssignmentPlan> {
    const { mode = 'top_up', dryRun = false } = request;
    return this.uow.run(async () => {
      const lock = dryRun ? '' : 'FOR NO KEY UPDATE';
      await this.uow.query(`SELECT id FROM call WHERE id = $1 ${lock}`, [callId]);
      const { rules } = await this.programmes.current(callId);
      const perApplication = request.perApplication ?? Math.max(1, rules.reviewsWanted);
      const facts = await this.facts.of(callId, actor.accountId, rules.reviewUntil);
      const plan = planReviews({ ...facts, perApplication, mode });
      if (!dryRun) await this.write(actor, callId, plan);
      const most = new Map(facts.readers.map((reader) => [reader.id, reader.most]));
      return {
        ...{ dryRun, perApplication, applications: facts.applications.length },
        ...{ assigned: plan.added.length, removed: plan.removed.length, spread: plan.spread },
        short: plan.short.map((one) => ({
          ...one,
          label: aliasOf(one.applicationId, actor.locale),
        })),
        loads: plan.loads.map((load) => ({
          ...load,
          name: facts.names.get(load.reviewerId) ?? '',
          most: most.get(load.reviewerId) ?? null,
        })),
      };
    });
  }

  private async write(actor: Actor, callId: string, { added, removed }: Planned): Promise<void> {
    await this.uow.query(
      `UPDATE review v SET state = 'cancelled', updated_at = $3, version = v.version + 1
       FROM unnest($1::uuid[], $2::uuid[]) gone (application_id, reviewer_id)
       WHERE v.application_id = gone.application_id AND v.reviewer_id = gone.reviewer_id
         AND v.state = 'assigned'`,
      [
        removed.map(({ applicationId }) => applicationId),
        removed.map(({ reviewerId }) => reviewerId),
        this.clock.now(),
      ],
    );
    if (added.length === 0) return;
    await this.assign.execute(callId, added, 'plan', actor.accountId);
  }
}
