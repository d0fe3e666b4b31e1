import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/index.js';
import type { QueueName } from './queues.js';

export interface NewJob {
  readonly queue: QueueName;
  readonly name: string;
  /** Unique per job: the queue refuses a second one while it remembers the first. */
  readonly key: string;
  /** Ids only. */
  readonly payload: Readonly<Record<string, string>>;
  /** It waits in the outbox until then. */
  readonly notBefore?: Date;
}

/** Puts jobs into the outbox, inside of the transaction that needs them. */
@Injectable()
export class Jobs {
  constructor(private readonly uow: UnitOfWork) {}

  async enqueue(...jobs: readonly NewJob[]): Promise<void> {
    await this.uow.query(
      `INSERT INTO outbox (queue, job_name, job_key, payload, not_before)
       SELECT j.queue, j.name, j.key, j.payload, j."notBefore"
       FROM jsonb_to_recordset($1::jsonb)
         AS j(queue text, name text, key text, payload jsonb, "notBefore" timestamptz)`,
      [JSON.stringify(jobs)],
    );
  }
}
