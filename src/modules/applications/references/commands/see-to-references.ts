import { Injectable, Logger } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/index.js';
import { Every } from '../../../../platform/jobs/index.js';
import { Storage } from '../../../../platform/storage/index.js';
import { Clock } from '../../../../platform/time/index.js';
import { isUnanswered } from '../reference.machine.js';
import { deadStates } from '../reference.policy.js';
import { ladder } from '../reference.rules.js';
import { References } from '../references.js';

const everyMinute = 60_000;
const everyHour = 60 * everyMinute;
const batchSize = 200;

// Of the rungs that have passed the latest counts: whoever was asked late gets no earlier ones.
const selectSilent = `
  SELECT id, rung FROM (
    SELECT DISTINCT ON (r.id) r.id, l.rung FROM reference_request r
    JOIN application a ON a.id = r.application_id JOIN call c ON c.id = a.call_id
    CROSS JOIN jsonb_to_recordset($2::jsonb) AS l(rung text, hours int)
    WHERE r.state IN ('requested', 'opened') AND r.due_at > $1
      AND a.state <> ALL ($3) AND (a.state <> 'draft' OR c.closes_at > $1)
      AND r.due_at - make_interval(hours => l.hours) BETWEEN r.requested_at AND $1
    ORDER BY r.id, l.hours
  ) AS latest
  WHERE NOT EXISTS (SELECT FROM reference_reminder m
    WHERE m.request_id = latest.id AND m.rung = latest.rung)
  LIMIT ${batchSize}`;

/** What the clock asks for: reminders on their days, and an end when it is too late. */
@Injectable()
export class SeeToReferences {
  private readonly logger = new Logger(SeeToReferences.name);

  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly references: References,
    private readonly storage: Storage,
  ) {}

  /** Reminds each silent referee once a rung, however many workers come by. */
  @Every('references.remind', everyMinute)
  async remind(): Promise<void> {
    const silent = await this.uow.query<{ id: string; rung: string }>(selectSilent, [
      this.clock.now(),
      JSON.stringify(ladder),
      deadStates,
    ]);
    for (const { id, rung } of silent) await this.each(id, () => this.remindOne(id, rung));
  }

  @Every('references.expire', everyMinute)
  async expire(): Promise<void> {
    const due = await this.uow.query<{ id: string }>(
      `SELECT id FROM reference_request WHERE state IN ('requested', 'opened') AND due_at <= $1
       ORDER BY due_at, id LIMIT ${batchSize}`,
      [this.clock.now()],
    );
    for (const { id } of due) await this.each(id, () => this.expireOne(id));
  }

  /** What was begun and never handed in goes, when nobody can go on with it. */
  @Every('references.forget', everyHour)
  async forget(): Promise<void> {
    const over = await this.uow.query<{ id: string; key: string | null }>(
      `SELECT d.request_id AS id, d.storage_key AS key FROM reference_draft d
       JOIN reference_request r ON r.id = d.request_id
       WHERE r.state NOT IN ('requested', 'opened') ORDER BY d.request_id LIMIT ${batchSize}`,
    );
    for (const { id, key } of over) {
      // The file first: a row without one is found again, a file without a row never.
      if (key !== null) await this.storage.remove(key);
      await this.uow.query('DELETE FROM reference_draft WHERE request_id = $1', [id]);
    }
  }

  private async remindOne(id: string, rung: string): Promise<void> {
    const request = await this.references.lock(id);
    // Looked at again under the lock: the letter may have come in the last second.
    if (!isUnanswered(request.state)) return;
    const written = await this.uow.query(
      `INSERT INTO reference_reminder (request_id, rung, sent_at) VALUES ($1, $2, $3)
       ON CONFLICT DO NOTHING RETURNING id`,
      [id, rung, this.clock.now()],
    );
    if (written.length > 0) await this.references.record('reminded', request);
  }

  private async expireOne(id: string): Promise<void> {
    const request = await this.references.lock(id);
    if (!isUnanswered(request.state) || request.dueAt > this.clock.now()) return;
    await this.references.move(request, 'expire');
  }

  /** Each in a transaction of its own, so that one that fails holds up no other. */
  private async each(id: string, work: () => Promise<void>): Promise<void> {
    await this.uow.run(work).catch((error: unknown) => {
      const kind = error instanceof Error ? error.name : 'unknown';
      this.logger.error(`reference ${id} could not be seen to: ${kind}`);
    });
  }
}
