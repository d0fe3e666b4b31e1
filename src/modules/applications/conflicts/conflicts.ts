import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Events } from '../../../platform/events/index.js';
import { Clock } from '../../../platform/time/index.js';
import type { Conflict, Declaration } from './conflict.js';

/** Conflicts of interest: who declares one stops meeting the application at once. */
@Injectable()
export class Conflicts {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Declares a conflict, once; the caller has asked who may. Inside of a unit of work. */
  async declare({ applicationId, accountId, kind, words }: Declaration, by: string): Promise<void> {
    const [made] = await this.uow.query<{ id: string }>(
      `INSERT INTO conflict_of_interest
         (application_id, account_id, kind, words, declared_by, declared_at)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING id`,
      [applicationId, accountId, kind, words, by, this.clock.now()],
    );
    if (!made) return;
    await this.events.record({
      name: 'conflict.declared',
      subjectType: 'application',
      subjectId: applicationId,
      payload: { conflictId: made.id },
    });
  }

  /** Every conflict between some accounts and the applications of a call, declared or inferred. */
  between(callId: string, accountIds: readonly string[]): Promise<Conflict[]> {
    return this.uow.query<Conflict>(
      `SELECT DISTINCT f.account_id AS "accountId", f.application_id AS "applicationId", f.origin
       FROM conflict f JOIN application a ON a.id = f.application_id
       WHERE a.call_id = $1 AND f.account_id = ANY ($2::uuid[])`,
      [callId, accountIds],
    );
  }
}
