import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Events } from '../../../platform/events/index.js';
import { problem } from '../../../platform/http/index.js';
import { Clock } from '../../../platform/time/index.js';
import type { Actor } from '../../identity/index.js';
import { Programmes } from '../../programmes/index.js';
import { Students } from '../../students/index.js';
import { applicationProblem } from '../application.problems.js';

/** A student begins a draft; one live application a call is kept by the database. */
@Injectable()
export class StartApplication {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly programmes: Programmes,
    private readonly students: Students,
  ) {}

  /** The id of the draft; `application.call_closed` outside of the call's time. */
  async execute(actor: Actor, callId: string): Promise<string> {
    const student = await this.students.byAccount(actor.accountId);
    if (!student) throw problem('auth.forbidden');
    return this.uow.run(async () => {
      const { call, ruleSetId } = await this.programmes.lockCurrent(callId);
      const now = this.clock.now();
      if (now < call.opensAt || now >= call.closesAt) {
        throw applicationProblem('application.call_closed', {
          closesAt: call.closesAt.toISOString(),
        });
      }
      const [draft] = await this.uow.query<{ id: string }>(
        `INSERT INTO application (student_id, call_id, rule_set_id) VALUES ($1, $2, $3)
         RETURNING id`,
        [student.id, callId, ruleSetId],
      );
      const id = draft?.id ?? '';
      await this.events.record({
        name: 'application.started',
        subjectType: 'application',
        subjectId: id,
        payload: { studentId: student.id, callId },
      });
      return id;
    });
  }
}
