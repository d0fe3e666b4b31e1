import { demonstrationPassword, loadDemonstration } from '../../src/demonstration/index.js';
import { Passwords } from '../../src/modules/identity/index.js';
import { openApp, type App, type AppWishes } from './app.js';
import type { Client } from './client.js';
import { openTestDatabase, type TestDatabase } from './database.js';

/** The whole application on the demonstration cohort, and everybody signed in for real. */
export interface Cohort {
  db: () => TestDatabase;
  app: () => App;
  /** Signs in once; the same client after that. */
  as: (email: string) => Promise<Client>;
}

/** For a test file that goes on from test to test: the cohort is loaded once and stays. */
export function useCohort(wishes: Omit<AppWishes, 'url'> = {}): Cohort {
  let db: TestDatabase | undefined;
  let app: App | undefined;
  const clients = new Map<string, Promise<Client>>();
  beforeAll(async () => {
    db = await openTestDatabase();
    const passwordHash = await new Passwords().hash(demonstrationPassword);
    await db.transaction((client) =>
      loadDemonstration(
        { query: async (sql, values) => (await client.query(sql, values)).rows },
        { now: () => new Date() },
        passwordHash,
      ),
    );
    app = await openApp({ ...wishes, url: db.url });
  }, 60_000);
  afterAll(async () => {
    await app?.close();
    await db?.close();
  });
  const opened = <T>(it: T | undefined): T => {
    if (!it) throw new Error('The cohort is loaded in beforeAll: ask for it in a test.');
    return it;
  };
  const as = (email: string): Promise<Client> => {
    const client = clients.get(email) ?? opened(app).signIn(email, demonstrationPassword);
    clients.set(email, client);
    return client;
  };
  return { db: () => opened(db), app: () => opened(app), as };
}
