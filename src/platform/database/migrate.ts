import { dataSourceFor } from './data-source.js';

/** Brings the database up to date; answers the names of the migrations that ran. */
export async function migrate(url: string): Promise<string[]> {
  const owner = await dataSourceFor({ url, entities: [], as: 'owner', poolSize: 2 }).initialize();
  try {
    const ran = await owner.runMigrations();
    return ran.map((migration) => migration.name);
  } finally {
    await owner.destroy();
  }
}
