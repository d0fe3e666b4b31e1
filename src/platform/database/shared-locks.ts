import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Settings } from '../config/index.js';

type Release = () => void;

const channel = 'danpung_shared_lock';
/** The first half of the keys, so that no other advisory lock is met. */
const space = 7_310_452;
const pauseMs = 40;

/** Nobody gave the lock up in time. */
export class LockTimeout extends Error {
  constructor() {
    super('The lock was not given up in time');
    this.name = 'LockTimeout';
  }
}

/**
 * Locks by name that hold across all processes and outlive transactions: advisory locks of one
 * connection kept for them, which die with the process. Who waits asks the holder to give up, in
 * whatever process it is.
 */
@Injectable()
export class SharedLocks implements OnApplicationShutdown {
  private readonly logger = new Logger(SharedLocks.name);
  private readonly held = new Map<string, Release>();
  private connection: Promise<pg.Client> | undefined;

  constructor(private readonly settings: Settings) {}

  /** Takes the lock; `giveUp` is called when somebody else wants it. @throws LockTimeout */
  async take(name: string, giveUp: Release, signal: AbortSignal, patienceMs = 20_000) {
    const until = Date.now() + patienceMs;
    while (!signal.aborted && Date.now() < until) {
      if (await this.tryToTake(name, giveUp)) return;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    throw new LockTimeout();
  }

  async give(name: string): Promise<void> {
    if (!this.held.delete(name)) return;
    const client = await this.connect();
    await client.query('SELECT pg_advisory_unlock($1, hashtext($2))', [space, name]);
  }

  async onApplicationShutdown(): Promise<void> {
    const client = await this.connection?.catch(() => undefined);
    this.connection = undefined;
    await client?.end();
  }

  private async tryToTake(name: string, giveUp: Release): Promise<boolean> {
    const holder = this.held.get(name);
    if (holder) {
      holder();
      return false;
    }
    // Said before it is true: the connection's own lock would be granted to it twice.
    this.held.set(name, giveUp);
    try {
      const client = await this.connect();
      const { rows } = await client.query<{ taken: boolean }>(
        'SELECT pg_try_advisory_lock($1, hashtext($2)) AS taken',
        [space, name],
      );
      if (rows[0]?.taken) return true;
      this.held.delete(name);
      await client.query('SELECT pg_notify($1, $2)', [channel, name]);
      return false;
    } catch (error) {
      this.held.delete(name);
      throw error;
    }
  }

  private connect(): Promise<pg.Client> {
    this.connection ??= this.open().catch((error: unknown) => {
      this.connection = undefined;
      throw error;
    });
    return this.connection;
  }

  private async open(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.settings.DATABASE_URL });
    client.on('error', () => this.lose());
    client.on('notification', ({ payload }) => this.held.get(payload ?? '')?.());
    await client.connect();
    await client.query(`LISTEN ${channel}`);
    return client;
  }

  /** With the connection all its locks are gone: whoever held one must stop. */
  private lose(): void {
    this.logger.warn('The connection that holds shared locks was lost.');
    this.connection = undefined;
    for (const giveUp of this.held.values()) giveUp();
    this.held.clear();
  }
}
