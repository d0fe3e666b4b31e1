import { Injectable } from '@nestjs/common';
import { currentContext } from '../context/index.js';
import { UnitOfWork } from '../database/index.js';

/** Something that happened: ids and numbers only, never personal data. */
export interface NewEvent {
  /** `<subject>.<past tense>`, e.g. `application.submitted`. */
  readonly name: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly payload?: Readonly<Record<string, string | number | boolean | null>>;
}

export interface RecordedEvent extends Required<NewEvent> {
  readonly id: string;
  readonly actorId: string | null;
  readonly occurredAt: Date;
}

/** Writes events with the change they tell of; a trigger puts each into the outbox. */
@Injectable()
export class Events {
  constructor(private readonly uow: UnitOfWork) {}

  /** Must be called inside of the transaction that makes the change. */
  async record(...events: readonly NewEvent[]): Promise<void> {
    await this.uow.query(
      `INSERT INTO event (name, subject_type, subject_id, payload, request_id)
       SELECT e.name, e."subjectType", e."subjectId", coalesce(e.payload, '{}'), $2
       FROM jsonb_to_recordset($1::jsonb)
         AS e(name text, "subjectType" text, "subjectId" uuid, payload jsonb)`,
      [JSON.stringify(events), currentContext()?.requestId ?? null],
    );
  }

  /** The event as it was recorded; undefined when there is none. */
  async find(id: string): Promise<RecordedEvent | undefined> {
    const [event] = await this.uow.query<RecordedEvent>(
      `SELECT id, name, subject_type AS "subjectType", subject_id AS "subjectId",
              actor_id AS "actorId", payload, occurred_at AS "occurredAt"
       FROM event WHERE id = $1`,
      [id],
    );
    return event;
  }
}
