import { identityEntities } from '../../modules/identity/index.js';
import { readSettings, type Settings } from '../../platform/config/index.js';
import { dataSourceFor, UnitOfWork } from '../../platform/database/index.js';
import { SystemClock } from '../../platform/time/index.js';
import { type Queryable } from '../../reference/index.js';

/** What a command of the command line works with, inside of its one transaction. */
export interface Desk {
  readonly settings: Settings;
  readonly clock: SystemClock;
  readonly uow: UnitOfWork;
  readonly db: Queryable;
}

/**
 * Runs `work` in one transaction on DATABASE_URL: all of it is kept, or nothing. The owner may
 * write the past of the demonstration cohort; every other command works as the application does.
 */
export async function inTransaction<T>(
  as: 'owner' | 'application',
  work: (desk: Desk) => Promise<T>,
): Promise<T> {
  const settings = readSettings(process.env);
  const source = dataSourceFor({
    url: settings.DATABASE_URL,
    entities: identityEntities,
    as,
    poolSize: 1,
  });
  await source.initialize();
  try {
    const clock = new SystemClock();
    const uow = new UnitOfWork(source, clock);
    const db: Queryable = { query: (sql, params) => uow.query(sql, params) };
    return await uow.run(() => work({ settings, clock, uow, db }));
  } finally {
    await source.destroy();
  }
}
