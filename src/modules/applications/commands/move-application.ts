import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { problem, refuseStale } from '../../../platform/http/index.js';
import { Clock } from '../../../platform/time/index.js';
import type { Actor } from '../../identity/index.js';
import { Programmes } from '../../programmes/index.js';
import type { ApplicationState } from '../application.entity.js';
import { mayDo, undoMinutesFrom } from '../application.policy.js';
import { Applications, type Move } from '../applications.js';
import type { ReturnMark } from '../versions/return-mark.js';
import { ApplicationRecords } from '../queries/application-records.js';

export interface Decision {
  readonly action: 'withdraw' | 'nominate' | 'return' | 'endorse' | 'reject';
  readonly reason?: string;
  /** With a return: until when the student may hand it in again; the deadline when absent. */
  readonly editableUntil?: Date | null;
  /** With a return: what the student is asked to change. */
  readonly marks?: readonly ReturnMark[];
}

/** Every decision on a handed-in application that needs no more than a reason. */
@Injectable()
export class MoveApplication {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly applications: Applications,
    private readonly records: ApplicationRecords,
    private readonly programmes: Programmes,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, id: string, decision: Decision, seen?: number): Promise<void> {
    await this.uow.run(async () => {
      // Read before the lock for the answer 404, after it for the decision.
      await this.records.visible(actor, id);
      const application = await this.applications.lock(id);
      const row = await this.records.visible(actor, id);
      if (!mayDo[decision.action](actor, row)) throw problem('auth.forbidden');
      refuseStale(application.version, seen);
      if (decision.action === 'return') await this.refusePast(application.callId, decision);
      await this.applications.move(application, moveOf(decision, application.state));
    });
  }

  /** A return that leaves the student no time is none. */
  private async refusePast(callId: string, { editableUntil }: Decision): Promise<void> {
    const until = editableUntil ?? (await this.programmes.require(callId)).closesAt;
    if (until > this.clock.now()) return;
    const code = editableUntil ? 'input.out_of_range' : 'input.required';
    throw problem('input.invalid', {}, [{ pointer: '/editableUntil', code }]);
  }
}

function moveOf(decision: Decision, from: ApplicationState): Move {
  const { action, reason, editableUntil, marks } = decision;
  const said = reason ? { reason } : {};
  // Whoever tells others of it waits until it cannot be undone any more.
  if (action === 'withdraw') {
    return { action, ...said, told: { undoMinutes: undoMinutesFrom(from) } };
  }
  if (action === 'return') {
    return {
      action,
      ...said,
      changes: {
        returnReason: reason ?? null,
        returnMarks: [...(marks ?? [])],
        editableUntil: editableUntil ?? null,
      },
    };
  }
  if (action === 'reject') return { action, ...said, changes: { decisionReason: reason ?? null } };
  return { action, ...said };
}
