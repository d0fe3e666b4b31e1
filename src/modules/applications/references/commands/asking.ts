import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/index.js';
import { problem } from '../../../../platform/http/index.js';
import { Clock } from '../../../../platform/time/index.js';
import type { Actor } from '../../../identity/index.js';
import { Programmes } from '../../../programmes/index.js';
import { isOwner } from '../../application.policy.js';
import { Applications } from '../../applications.js';
import { ApplicationRecords } from '../../queries/application-records.js';
import { mayStillAsk } from '../reference.policy.js';
import { referenceProblem } from '../reference.problems.js';
import { dueAtOf, writtenUntil } from '../reference.rules.js';

/** What a student may do about referees now. */
export interface Asked {
  readonly applicationId: string;
  readonly studentId: string;
  readonly dueAt: Date;
  readonly most: number;
}

/** Opens an application to whoever asks for references: its student, while there is time. */
@Injectable()
export class Asking {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly applications: Applications,
    private readonly records: ApplicationRecords,
    private readonly programmes: Programmes,
    private readonly clock: Clock,
  ) {}

  /**
   * Locks the application. `not_found` and `auth.forbidden` as for any record; `reference.closed`
   * when no referee can be asked any more.
   */
  async lock(actor: Actor, applicationId: string): Promise<Asked> {
    const row = await this.records.visible(actor, applicationId);
    if (!isOwner(actor, row)) throw problem('auth.forbidden');
    const application = await this.applications.lock(applicationId);
    const { state, studentId, callId, ruleSetId } = application;
    const { timeZone, ...call } = await this.programmes.require(callId);
    const closesAt = writtenUntil(call.closesAt, application);
    const rules = await this.programmes.rules(ruleSetId);
    const dueAt = dueAtOf({ closesAt, timeZone }, rules.referenceLateDays);
    const now = this.clock.now();
    if (!mayStillAsk({ state, closesAt, dueAt }, now)) {
      throw referenceProblem('reference.closed');
    }
    return { applicationId, studentId, dueAt, most: rules.maxReferences };
  }

  /** Whether a request is one of the application; `not_found` otherwise. */
  async requireOf(applicationId: string, requestId: string): Promise<void> {
    const found = await this.uow.query(
      'SELECT 1 FROM reference_request WHERE id = $1 AND application_id = $2',
      [requestId, applicationId],
    );
    if (found.length === 0) throw problem('not_found');
  }
}
