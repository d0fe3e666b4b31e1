import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { UnitOfWork } from '../database/index.js';
import { Handlers } from '../events/index.js';
import type { QueueName } from './queues.js';

export const queuesToken = Symbol('queues');
export type Queues = Readonly<Record<QueueName, Queue>>;

interface OutboxRow {
  eventId: string | null;
  eventName: string | null;
  queue: QueueName | null;
  jobName: string | null;
  jobKey: string | null;
  payload: Record<string, string> | null;
}

const batchSize = 100;
const pauseMs = 150;

/**
 * Moves the outbox into the queues. Each batch is deleted and added in one transaction whose
 * commit comes last, so a crash repeats jobs and never loses one; handlers record
 * (handler, event) first and mails are keyed, so a repeated job changes nothing. SKIP LOCKED lets
 * any number of relays run side by side.
 */
@Injectable()
export class Relay {
  private readonly logger = new Logger(Relay.name);
  private running: Promise<void> | undefined;
  private stopping = false;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly handlers: Handlers,
    @Inject(queuesToken) private readonly queues: Queues,
  ) {}

  start(): void {
    this.running ??= this.loop();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.running;
  }

  /** Moves one batch; answers how many rows it moved. */
  async moveBatch(): Promise<number> {
    return this.uow.run(async () => {
      const rows = await this.uow.query<OutboxRow>(
        `WITH taken AS (
           DELETE FROM outbox WHERE id IN (
             SELECT id FROM outbox WHERE coalesce(not_before, '-infinity') <= clock_timestamp()
             ORDER BY id LIMIT ${batchSize} FOR UPDATE SKIP LOCKED)
           RETURNING *)
         SELECT t.event_id AS "eventId", e.name AS "eventName", t.queue,
                t.job_name AS "jobName", t.job_key AS "jobKey", t.payload
         FROM taken t LEFT JOIN event e ON e.id = t.event_id ORDER BY t.id`,
      );
      await this.add(rows);
      return rows.length;
    });
  }

  private async add(rows: readonly OutboxRow[]): Promise<void> {
    const jobs = rows.flatMap((row) => this.jobsOf(row));
    const names = [...new Set(jobs.map(({ queue }) => queue))];
    for (const name of names) {
      await this.queues[name].addBulk(jobs.filter(({ queue }) => queue === name));
    }
  }

  private jobsOf(row: OutboxRow) {
    if (row.queue) {
      const opts = { jobId: row.jobKey ?? '' };
      return [{ queue: row.queue, name: row.jobName ?? '', data: row.payload ?? {}, opts }];
    }
    const eventId = row.eventId ?? '';
    return this.handlers.keysFor(row.eventName ?? '').map((handler) => ({
      queue: 'events' as const,
      name: row.eventName ?? '',
      data: { eventId, handler },
      opts: { jobId: `event-${eventId}-${handler}` },
    }));
  }

  private async loop(): Promise<void> {
    while (!this.stopping) {
      const moved = await this.moveBatch().catch((error: unknown) => {
        this.logger.warn(`outbox batch failed: ${error instanceof Error ? error.name : 'unknown'}`);
        return 0;
      });
      if (moved < batchSize) await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}
