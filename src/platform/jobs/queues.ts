/** Queues of the platform; a job carries ids only. */
export const queues = ['events', 'mail', 'housekeeping'] as const;
export type QueueName = (typeof queues)[number];

/**
 * Kept for every job: a failure is tried again with growing pauses; a finished job is forgotten
 * after a while, because the database, not the queue, remembers what was handled.
 */
export const jobDefaults = {
  attempts: 8,
  backoff: { type: 'exponential', delay: 500, jitter: 0.5 },
  removeOnComplete: { age: 3600, count: 5000 },
  removeOnFail: { age: 14 * 24 * 3600 },
} as const;

/** A mail server may be away for hours: its jobs are tried for about four of them. */
const patience: Readonly<Partial<Record<QueueName, object>>> = {
  mail: { attempts: 14, backoff: { type: 'exponential', delay: 1000, jitter: 0.5 } },
};

/** What Bull keeps for every job of a queue. */
export const jobOptionsOf = (queue: QueueName) => ({ ...jobDefaults, ...patience[queue] });

/**
 * A worker that is killed gives its jobs back after `lockDuration`; with the library's default of
 * one stall a second kill would fail a job for good (measured: docs/adr/0005-outbox-and-bullmq.md).
 */
export const workerDefaults = {
  lockDuration: 10_000,
  stalledInterval: 5_000,
  maxStalledCount: 10,
} as const;
