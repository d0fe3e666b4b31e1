import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/index.js';
import { On, type RecordedEvent } from '../../../../platform/events/index.js';
import { Programmes } from '../../../programmes/index.js';
import { dueAtOf } from '../reference.rules.js';

/**
 * A deadline that moves takes the due day of references with it: links live as long as they count.
 * Where a return set a later deadline of its own, that one stays.
 */
@Injectable()
export class FollowDeadline {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly programmes: Programmes,
  ) {}

  @On('call.changed')
  async follow({ subjectId: callId }: RecordedEvent): Promise<void> {
    const call = await this.programmes.find(callId);
    if (!call) return;
    const versions = await this.uow.query<{ id: string }>(
      `SELECT DISTINCT a.rule_set_id AS id FROM reference_request r
       JOIN application a ON a.id = r.application_id
       WHERE a.call_id = $1 AND r.state IN ('requested', 'opened')`,
      [callId],
    );
    for (const { id } of versions) {
      const { referenceLateDays } = await this.programmes.rules(id);
      await this.uow.query(
        `UPDATE reference_request r SET due_at = $3, version = r.version + 1 FROM application a
         WHERE a.id = r.application_id AND a.call_id = $1 AND a.rule_set_id = $2
           AND r.state IN ('requested', 'opened') AND r.due_at <> $3 AND r.requested_at < $3
           AND NOT (a.state = 'returned' AND a.editable_until > $4)`,
        [callId, id, dueAtOf(call, referenceLateDays), call.closesAt],
      );
    }
  }
}
