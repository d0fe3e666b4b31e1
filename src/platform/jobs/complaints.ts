import { Logger } from '@nestjs/common';
import type { Job, Queue, Worker } from 'bullmq';

const logger = new Logger('Queue');

/** Logs a lost connection of a queue; without a listener Bull prints it with all it knows. */
export function hearQueue(queue: Queue): Queue {
  return queue.on('error', (error) => complain('queue error', queue.name, error));
}

/** Logs a lost connection of a worker, and each failure of a job: its kind, not its data. */
export function hearWorker(worker: Worker): void {
  worker.on('error', (error) => complain('worker error', worker.name, error));
  worker.on('failed', (job: Job | undefined, error) => {
    const { name, attemptsMade } = job ?? { name: 'unknown', attemptsMade: 0 };
    logger.warn({ msg: 'job failed', queue: worker.name, job: name, attempt: attemptsMade });
    logger.warn(error);
  });
}

function complain(msg: string, queue: string, error: Error): void {
  const { code } = error as Error & { code?: string };
  logger.warn({ msg, queue, code });
}
