import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/index.js';
import { Clock } from '../../../../platform/time/index.js';
import type { Actor } from '../../../identity/index.js';
import { isUnanswered } from '../reference.machine.js';
import { isTooSoon } from '../reference.policy.js';
import { referenceProblem } from '../reference.problems.js';
import { References } from '../references.js';
import { Asking } from './asking.js';

/** A student has a silent referee written to again, at most once a day. */
@Injectable()
export class RemindReferee {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly asking: Asking,
    private readonly references: References,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, applicationId: string, id: string): Promise<void> {
    await this.uow.run(async () => {
      await this.asking.lock(actor, applicationId);
      await this.asking.requireOf(applicationId, id);
      const request = await this.references.lock(id);
      const { state } = request;
      if (!isUnanswered(state)) {
        throw referenceProblem('reference.wrong_state', { state, action: 'remind' });
      }
      const [last] = await this.uow.query<{ at: Date | null }>(
        `SELECT max(sent_at) AS at FROM reference_reminder
         WHERE request_id = $1 AND rung = 'student'`,
        [id],
      );
      const now = this.clock.now();
      if (isTooSoon(last?.at ?? null, now)) throw referenceProblem('reference.reminded_today');
      await this.uow.query(
        `INSERT INTO reference_reminder (request_id, rung, sent_at) VALUES ($1, 'student', $2)`,
        [id, now],
      );
      await this.references.record('reminded', request);
    });
  }
}
