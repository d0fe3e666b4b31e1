export { Every } from './every.js';
export { Jobs, type NewJob } from './jobs.js';
export { JobsModule } from './jobs.module.js';
export { queues, workerDefaults, type QueueName } from './queues.js';
export { queuesToken, Relay, type Queues } from './relay.js';
export { Workers } from './workers.js';
