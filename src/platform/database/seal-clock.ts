interface Queryable {
  query(sql: string): Promise<unknown>;
}

/**
 * Makes the database's clock the server's and nobody else's. Tests and the demonstration cohort
 * tell it another time by a setting of their session, which any session may set; once sealed, a
 * deadline cannot be met late by whoever reaches the database as the application. Needs the owner;
 * may be done again.
 */
export async function sealClock(db: Queryable): Promise<void> {
  await db.query(`
    CREATE OR REPLACE FUNCTION app_now() RETURNS timestamptz LANGUAGE sql VOLATILE AS $$
      SELECT clock_timestamp()
    $$`);
}
