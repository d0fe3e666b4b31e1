import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import { On, type RecordedEvent } from '../../platform/events/index.js';

/** Appends every event to the hash-chained trail. */
@Injectable()
export class AuditTrail {
  constructor(private readonly uow: UnitOfWork) {}

  @On('*')
  async append(event: RecordedEvent): Promise<void> {
    // Not ON CONFLICT: the trigger would have moved the head of the chain before the conflict.
    await this.uow.query(
      `INSERT INTO audit_entry (event_id)
       SELECT $1 WHERE NOT EXISTS (SELECT FROM audit_entry WHERE event_id = $1)`,
      [event.id],
    );
  }
}
