import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import {
  QueryFailedError,
  type DataSource,
  type EntityManager,
  type EntityTarget,
  type ObjectLiteral,
  type Repository,
} from 'typeorm';
import { currentContext } from '../context/index.js';
import { Clock, SystemClock } from '../time/index.js';

const attemptsAtMost = 5;
const retryable = new Set(['40001', '40P01']);

/**
 * The one way to reach the database: queries join the open transaction by themselves.
 * A transaction runs under READ COMMITTED, because a count is read after its lock is held, and is
 * tried again as a whole on a serialization failure or a deadlock. Work inside it must have no
 * effect outside of the database.
 */
@Injectable()
export class UnitOfWork {
  private readonly open = new AsyncLocalStorage<EntityManager>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Joins the transaction already open, or opens one. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.open.getStore()) return work();
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.dataSource.transaction('READ COMMITTED', async (manager) => {
          await this.describe(manager);
          return this.open.run(manager, work);
        });
      } catch (error) {
        if (attempt >= attemptsAtMost || !isRetryable(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** attempt));
      }
    }
  }

  /** Rows of a query; inside the open transaction if there is one. */
  async query<Row extends object>(
    sql: string,
    parameters: readonly unknown[] = [],
  ): Promise<Row[]> {
    const manager = this.open.getStore() ?? this.dataSource.manager;
    const answer: unknown = await manager.query(sql, [...parameters]);
    return rowsOf(answer) as Row[];
  }

  /** The repository of an entity inside the open transaction; throws outside of one. */
  repository<E extends ObjectLiteral>(entity: EntityTarget<E>): Repository<E> {
    const manager = this.open.getStore();
    if (!manager) throw new Error('A repository is used inside of a unit of work only.');
    return manager.getRepository(entity);
  }

  /** Writes inside the open transaction with the reason that the history of states keeps. */
  async because<T>(reason: string | undefined, write: () => Promise<T>): Promise<T> {
    if (reason === undefined) return write();
    await this.query(`SELECT set_config('danpung.reason', $1, true)`, [reason]);
    const written = await write();
    // What is written next in this transaction has reasons of its own, or none.
    await this.query(`SELECT set_config('danpung.reason', '', true)`);
    return written;
  }

  /** Tells triggers who acts and (in tests) what time it is. */
  private async describe(manager: EntityManager): Promise<void> {
    const now = this.clock instanceof SystemClock ? '' : this.clock.now().toISOString();
    await manager.query(
      `SELECT set_config('danpung.actor', $1, true), set_config('danpung.now', $2, true)`,
      [currentContext()?.accountId ?? '', now],
    );
  }
}

function isRetryable(error: unknown): boolean {
  const cause = error instanceof QueryFailedError ? (error.driverError as { code?: string }) : null;
  return cause?.code !== undefined && retryable.has(cause.code);
}

/** TypeORM answers UPDATE and DELETE with [rows, count], everything else with rows. */
function rowsOf(answer: unknown): unknown[] {
  if (!Array.isArray(answer)) return [];
  const [first, second] = answer as unknown[];
  return answer.length === 2 && Array.isArray(first) && typeof second === 'number'
    ? (first as unknown[])
    : (answer as unknown[]);
}
