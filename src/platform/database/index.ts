export { dataSourceFor } from './data-source.js';
export { DatabaseModule } from './database.module.js';
export { UnitOfWork } from './unit-of-work.js';
export { migrate } from './migrate.js';
export { sealClock } from './seal-clock.js';
export { LockTimeout, SharedLocks } from './shared-locks.js';
