import { createHash } from 'node:crypto';
import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { currentContext } from '../context/index.js';
import { UnitOfWork } from '../database/index.js';
import { neverReplayedMetadata } from './never-replayed.js';
import { problem } from './problem.js';

interface Stored {
  requestHash: string;
  status: number | null;
  body: unknown;
}

/**
 * `POST` with an `Idempotency-Key`: the same key and body within 24 h answers the first result,
 * another body is refused. The key is written in the transaction of the command itself, so a
 * result is remembered if and only if it was committed; a twin that runs meanwhile waits for it.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const key = request.headers['idempotency-key'];
    const accountId = currentContext()?.accountId;
    if (request.method !== 'POST' || typeof key !== 'string' || !accountId) return next.handle();
    if (this.reflector.get<boolean | undefined>(neverReplayedMetadata, context.getHandler())) {
      return next.handle();
    }
    if (key.length === 0 || key.length > 200) throw problem('input.malformed');
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return from(this.once({ accountId, key, hash: hashOf(request) }, reply, next));
  }

  private once(
    { accountId, key, hash }: { accountId: string; key: string; hash: string },
    reply: FastifyReply,
    next: CallHandler,
  ): Promise<unknown> {
    return this.uow.run(async () => {
      await this.forget();
      // The primary key makes a twin wait here until the first commits or rolls back.
      const mine = await this.uow.query(
        `INSERT INTO idempotency_key AS k (account_id, key, request_hash) VALUES ($1, $2, $3)
         ON CONFLICT (account_id, key) DO UPDATE
           SET request_hash = excluded.request_hash, status = NULL, body = NULL,
               created_at = clock_timestamp()
           WHERE k.created_at < clock_timestamp() - interval '24 hours'
         RETURNING key`,
        [accountId, key, hash],
      );
      if (mine.length === 0) return this.replay(accountId, key, hash, reply);
      const body: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
      await this.uow.query(
        `UPDATE idempotency_key SET status = $3, body = $4 WHERE account_id = $1 AND key = $2`,
        [accountId, key, reply.statusCode, body === undefined ? null : JSON.stringify(body)],
      );
      return body;
    });
  }

  /** Each new key takes some away whose day is over, so that answers do not pile up. */
  private async forget(): Promise<void> {
    await this.uow.query(
      `DELETE FROM idempotency_key WHERE (account_id, key) IN (
         SELECT account_id, key FROM idempotency_key
         WHERE created_at < clock_timestamp() - interval '24 hours'
         ORDER BY created_at LIMIT 20 FOR UPDATE SKIP LOCKED)`,
    );
  }

  private async replay(accountId: string, key: string, hash: string, reply: FastifyReply) {
    const [stored] = await this.uow.query<Stored>(
      `SELECT request_hash AS "requestHash", status, body FROM idempotency_key
       WHERE account_id = $1 AND key = $2`,
      [accountId, key],
    );
    if (!stored || stored.requestHash !== hash) throw problem('idempotency.reused');
    void reply.status(stored.status ?? 200).header('idempotent-replay', 'true');
    return stored.body ?? undefined;
  }
}

const hashOf = (request: FastifyRequest): string =>
  createHash('sha256')
    .update(`${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`)
    .digest('hex');
