import { randomUUID } from 'node:crypto';
import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import { inContext } from '../context/index.js';
import { UnitOfWork } from '../database/index.js';
import { Events, Handlers } from '../events/index.js';
import { workerDefaults } from './queues.js';

/** Hands one event to one handler, once: the pair is recorded in the handler's transaction. */
@Processor('events', { ...workerDefaults, concurrency: 8 })
export class EventProcessor extends WorkerHost {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
    private readonly handlers: Handlers,
  ) {
    super();
  }

  async process({ data }: Job<{ eventId: string; handler: string }>): Promise<void> {
    const handler = this.handlers.get(data.handler);
    const event = await this.events.find(data.eventId);
    if (!handler || !event) return;
    const context = { requestId: randomUUID(), accountId: event.actorId ?? undefined };
    await inContext(context, () =>
      this.uow.run(async () => {
        const first = await this.uow.query(
          `INSERT INTO handled_event (handler, event_id) VALUES ($1, $2)
           ON CONFLICT DO NOTHING RETURNING handler`,
          [handler.key, event.id],
        );
        if (first.length > 0) await handler.handle(event);
      }),
    );
  }
}
