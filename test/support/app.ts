import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DestinationStream } from 'pino';
import { AppModule } from '../../src/app.module.js';
import { createApp } from '../../src/entry/create-app.js';
import { readSettings } from '../../src/platform/config/index.js';
import { Workers } from '../../src/platform/jobs/index.js';
import { JsonLogger } from '../../src/platform/logging/index.js';
import { Client } from './client.js';
import { useTestDatabase, type TestDatabase } from './database.js';

export interface AppWishes {
  /** The database, migrated. */
  url: string;
  /** Whether this process also runs the jobs, as worker.ts does. */
  workers?: boolean;
  /** Other settings, as the environment would say them. */
  env?: Record<string, string>;
  /** Where the lines of log go; nowhere unless told. */
  log?: DestinationStream;
  /** Told of each route as it is registered. */
  onRoute?: (method: string, path: string) => void;
}

/** The real API on a port of its own. */
export interface App {
  readonly origin: string;
  readonly nest: NestFastifyApplication;
  /** Somebody who has not signed in. */
  visitor(): Client;
  /** Signs in through the real route; throws unless that works. */
  signIn(email: string, password: string): Promise<Client>;
  close(): Promise<void>;
}

/** Starts the whole application on a database, as `npm start` does. */
export async function openApp(wishes: AppWishes): Promise<App> {
  const { url, workers = false, env = {}, log, onRoute } = wishes;
  const dataDir = mkdtempSync(join(tmpdir(), 'danpung-app-'));
  Object.assign(process.env, { DATABASE_URL: url, DANPUNG_DATA_DIR: dataDir, ...env });
  const logger = log ? new JsonLogger('info', log) : new JsonLogger('silent');
  const nest = await createApp(AppModule, readSettings(process.env), logger);
  const server = nest.getHttpAdapter().getInstance();
  if (onRoute) server.addHook('onRoute', ({ method, url: path }) => onRoute(String(method), path));
  await nest.listen(0, '127.0.0.1');
  if (workers) nest.get(Workers).start();
  const origin = await nest.getUrl();
  return {
    origin,
    nest,
    visitor: () => new Client(origin),
    signIn: async (email, password) => {
      const client = new Client(origin);
      await client.signIn(email, password);
      return client;
    },
    close: async () => {
      if (workers) await nest.get(Workers).stop();
      await nest.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The whole application for a test file, on a database that is emptied before each test. */
export function useApp(wishes: Omit<AppWishes, 'url'> = {}): {
  db: () => TestDatabase;
  app: () => App;
} {
  let app: App | undefined;
  // Before the database's own: hooks run in this order, and the app lets go of it first.
  afterAll(() => app?.close());
  const db = useTestDatabase();
  beforeAll(async () => {
    app = await openApp({ ...wishes, url: db().url });
  });
  return {
    db,
    app: () => {
      if (!app) throw new Error('The app opens in beforeAll: ask for it in a test.');
      return app;
    },
  };
}
