import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** Taken while the template is made, so that the workers of a run make it once. */
const templateLock = 7_310_451;

/**
 * The name of a database in which all migrations ran; made when the server has none yet.
 * Its name carries the hash of the migrations, so that an edited migration makes a new one.
 */
export async function migratedTemplate(adminUrl: string): Promise<string> {
  const template = `danpung_template_${hashOfMigrations()}`;
  await withAdmin(adminUrl, async (admin) => {
    await admin.query('SELECT pg_advisory_lock($1)', [templateLock]);
    const ready = await admin.query(
      'SELECT 1 FROM pg_database WHERE datname = $1 AND NOT datallowconn',
      [template],
    );
    if (ready.rowCount === 0) await makeTemplate(admin, adminUrl, template);
  });
  return template;
}

/** Runs `work` on one connection to the administrative database. */
export async function withAdmin<T>(
  adminUrl: string,
  work: (admin: pg.Client) => Promise<T>,
): Promise<T> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

/** The same server, another database. */
export function urlOf(adminUrl: string, database: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return url.href;
}

async function makeTemplate(admin: pg.Client, adminUrl: string, template: string): Promise<void> {
  // A run that was killed half way leaves one that still allows connections.
  await admin.query(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
  await admin.query(`CREATE DATABASE ${template} ENCODING 'UTF8' TEMPLATE template0`);
  // Loaded here: only the first file of a run needs TypeORM, and loading it takes a second.
  const { dataSourceFor } = await import('../../src/platform/database/data-source.js');
  const source = dataSourceFor({ url: urlOf(adminUrl, template), entities: [], as: 'owner' });
  await source.initialize();
  try {
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
  await admin.query(`ALTER DATABASE ${template} ALLOW_CONNECTIONS false`);
}

function hashOfMigrations(): string {
  const folder = join(import.meta.dirname, '../../migrations');
  const hash = createHash('sha256');
  for (const file of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 12);
}
