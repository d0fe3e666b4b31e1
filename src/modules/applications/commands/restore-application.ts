import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { problem, refuseStale } from '../../../platform/http/index.js';
import { Clock } from '../../../platform/time/index.js';
import type { Actor } from '../../identity/index.js';
import { isRestorable } from '../application.machine.js';
import { isOwner, undoMinutes, undoUntil } from '../application.policy.js';
import { applicationProblem } from '../application.problems.js';
import { Applications } from '../applications.js';
import { ApplicationRecords } from '../queries/application-records.js';

/** A student takes a withdrawal back: the application stands where it stood before. */
@Injectable()
export class RestoreApplication {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly applications: Applications,
    private readonly records: ApplicationRecords,
    private readonly clock: Clock,
  ) {}

  /**
   * `application.undo_over` after the minutes for it; `application.undo_impossible` where an offer
   * was given up; `application.already_live` when another application was begun meanwhile.
   */
  async execute(actor: Actor, id: string, seen?: number): Promise<void> {
    await this.uow.run(async () => {
      const row = await this.records.visible(actor, id);
      if (!isOwner(actor, row)) throw problem('auth.forbidden');
      const application = await this.applications.lock(id);
      refuseStale(application.version, seen);
      const { state } = application;
      if (state !== 'withdrawn') {
        throw applicationProblem('application.wrong_state', { state, action: 'restore' });
      }
      const { from, at } = await this.records.withdrawal(id);
      if (!isRestorable(from)) throw applicationProblem('application.undo_impossible');
      const until = undoUntil(from, at);
      if (this.clock.now() >= until) {
        const numbers = { until: until.toISOString(), minutes: undoMinutes };
        throw applicationProblem('application.undo_over', numbers);
      }
      await this.applications.move(application, { action: `restore_${from}` });
    });
  }
}
