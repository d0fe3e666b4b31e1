import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { migratedTemplate, urlOf, withAdmin } from './template.js';

/** Whatever runs SQL: a pool, a client inside a transaction, or a test database. */
export interface Db {
  query<Row extends pg.QueryResultRow = pg.QueryResultRow>(
    sql: string,
    parameters?: unknown[],
  ): Promise<pg.QueryResult<Row>>;
}

/** Rows that migrations or builders put once and that no test changes. */
const keptTables = ['migration', 'legal_transition', 'consent_text', 'hub', 'province'];

/** A clone of the migrated template that belongs to one test file. */
export class TestDatabase implements Db {
  readonly pool: pg.Pool;
  private emptying: string | undefined;

  constructor(
    readonly url: string,
    private readonly drop: () => Promise<void>,
  ) {
    this.pool = new pg.Pool({ connectionString: url, max: 8 });
  }

  query<Row extends pg.QueryResultRow>(sql: string, parameters?: unknown[]) {
    return this.pool.query<Row>(sql, parameters);
  }

  /** The rows of a query. */
  async rows<Row extends pg.QueryResultRow>(sql: string, parameters?: unknown[]): Promise<Row[]> {
    return (await this.query<Row>(sql, parameters)).rows;
  }

  /** What `danpung verify` would report. */
  breaches(): Promise<{ promise: string; subject: string; detail: string }[]> {
    return this.rows('SELECT * FROM promise_breach');
  }

  /** Runs `work` in a transaction of its own connection. */
  async transaction<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    try {
      return await inTransaction(client, () => work(client));
    } finally {
      client.release();
    }
  }

  /**
   * Opens `count` real connections and lets all of them start `work` at once.
   * Answers when every one is done; nobody's failure stops another.
   */
  async withClients<T>(
    count: number,
    work: (client: pg.Client, index: number) => Promise<T>,
  ): Promise<PromiseSettledResult<T>[]> {
    const clients = Array.from(
      { length: count },
      () => new pg.Client({ connectionString: this.url }),
    );
    try {
      await Promise.all(clients.map((client) => client.connect()));
      return await Promise.allSettled(clients.map((client, index) => work(client, index)));
    } finally {
      await Promise.all(clients.map((client) => client.end()));
    }
  }

  /** Empties every table but those of reference, and starts the audit chain anew. */
  async truncate(): Promise<void> {
    this.emptying ??= await this.statementThatEmpties();
    await this.query(this.emptying);
  }

  /** Closes all connections and drops the database. */
  async close(): Promise<void> {
    // A session may still be saying goodbye when the database is dropped under it.
    this.pool.on('error', () => undefined);
    await this.pool.end();
    await this.drop();
  }

  private async statementThatEmpties(): Promise<string> {
    const tables = await this.rows<{ name: string }>(
      `SELECT quote_ident(tablename) AS name FROM pg_tables
        WHERE schemaname = 'public' AND tablename <> ALL ($1)`,
      [[...keptTables, 'audit_head']],
    );
    // Many times faster than TRUNCATE, which makes a new file for each table and index.
    return `BEGIN; SET LOCAL session_replication_role = replica;
      ${tables.map(({ name }) => `DELETE FROM ${name};`).join(' ')}
      UPDATE audit_head SET position = 0, hash = ''; COMMIT`;
  }
}

/** Commits what `work` did, or rolls all of it back. */
export async function inTransaction<T>(client: Db, work: () => Promise<T>): Promise<T> {
  await client.query('BEGIN');
  try {
    const result = await work();
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

/** A fresh clone of the migrated template on the server of TEST_DATABASE_URL. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const adminUrl = process.env.TEST_DATABASE_URL;
  if (!adminUrl) throw new Error('TEST_DATABASE_URL is not set: run the tests with npm test.');
  const template = await migratedTemplate(adminUrl);
  const worker = process.env.JEST_WORKER_ID ?? '0';
  const name = `danpung_test_${worker}_${process.pid}_${randomBytes(3).toString('hex')}`;
  await withAdmin(adminUrl, async (admin) => {
    await dropAbandoned(admin);
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`);
  });
  return new TestDatabase(urlOf(adminUrl, name), () =>
    withAdmin(adminUrl, async (admin) => {
      await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    }),
  );
}

/**
 * Opens a database for the test file, empties it before each test, drops it at the end.
 * Before, not after: an `afterEach` of the file still sees what the test left.
 */
export function useTestDatabase(): () => TestDatabase {
  let database: TestDatabase | undefined;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  beforeEach(() => database?.truncate());
  afterAll(() => database?.close());
  return () => {
    if (!database) throw new Error('The test database opens in beforeAll: ask for it in a test.');
    return database;
  };
}

/** Clones whose process is gone: a killed run could not drop them. */
async function dropAbandoned(admin: pg.Client): Promise<void> {
  const clones = await admin.query<{ name: string }>(
    `SELECT datname AS name FROM pg_database WHERE datname LIKE 'danpung\\_test\\_%'`,
  );
  for (const { name } of clones.rows) {
    if (isAlive(Number(name.split('_')[3]))) continue;
    await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
