import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  Global,
  Injectable,
  Module,
  type CanActivate,
  type ExecutionContext,
  type Type,
} from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { Accounts, ConsentsModule, Passwords } from '../../src/modules/identity/index.js';
import { PermissionGuard } from '../../src/platform/authz/index.js';
import { ConfigModule } from '../../src/platform/config/index.js';
import { currentContext, inContext } from '../../src/platform/context/index.js';
import { DatabaseModule, UnitOfWork } from '../../src/platform/database/index.js';
import { EventsModule } from '../../src/platform/events/index.js';
import { HttpModule } from '../../src/platform/http/index.js';
import { StorageModule } from '../../src/platform/storage/index.js';
import { Clock, SystemClock } from '../../src/platform/time/index.js';

type Entities = Parameters<typeof DatabaseModule.withEntities>[0];
type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

export interface Answer {
  status: number;
  headers: Record<string, unknown>;
  body: ReturnType<typeof JSON.parse>;
}

/** Signs in whoever the header `x-account` names: how people sign in is tested elsewhere. */
@Injectable()
class TrustingGuard implements CanActivate {
  constructor(private readonly accounts: Accounts) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<{
      headers: Record<string, string | undefined>;
      user?: unknown;
    }>();
    const id = request.headers['x-account'];
    request.user = id ? await this.accounts.actor(id) : null;
    const current = currentContext();
    if (current && id) current.accountId = id;
    return true;
  }
}

@Global()
@Module({
  providers: [Accounts, Passwords, { provide: Clock, useClass: SystemClock }],
  exports: [Accounts, Passwords, Clock],
})
class Ground {}

/** Some modules behind their real routes, guards, validation and problems; without sign-in. */
export class Rooms {
  private constructor(
    private readonly app: NestFastifyApplication,
    private readonly origin: string,
    private readonly folder: string,
  ) {}

  static async open(url: string, modules: Type[], entities: Entities): Promise<Rooms> {
    process.env.DATABASE_URL = url;
    const folder = await mkdtemp(join(tmpdir(), 'danpung-rooms-'));
    process.env.DANPUNG_DATA_DIR = folder;
    const built = await Test.createTestingModule({
      imports: [
        ConfigModule,
        Ground,
        DatabaseModule.withEntities(entities),
        EventsModule,
        HttpModule,
        StorageModule,
        ConsentsModule,
        ...modules,
      ],
      providers: [
        { provide: APP_GUARD, useClass: TrustingGuard },
        { provide: APP_GUARD, useClass: PermissionGuard },
      ],
    }).compile();
    const app = built.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
    app.setGlobalPrefix('api');
    app
      .getHttpAdapter()
      .getInstance()
      .addHook('onRequest', (_request, _reply, done) => {
        inContext({ requestId: randomUUID() }, done);
      });
    await app.listen(0, '127.0.0.1');
    return new Rooms(app, await app.getUrl(), folder);
  }

  /** Sends a request as the account given, or as nobody. */
  async send(
    account: string | undefined,
    method: Method,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const answer = await fetch(`${this.origin}/api${path}`, {
      method,
      headers: {
        ...headers,
        ...(body && { 'content-type': 'application/json' }),
        ...(account && { 'x-account': account }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: text ? JSON.parse(text) : undefined,
    };
  }

  /** A request that is no JSON, such as a form with a file, and its answer as it came. */
  fetch(account: string | undefined, path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (account) headers.set('x-account', account);
    return fetch(`${this.origin}/api${path}`, { ...init, headers });
  }

  /** What the modules provide, for what no route does. */
  provider<T>(type: Type<T>): T {
    return this.app.get(type, { strict: false });
  }

  /** A part of the rooms that no route reaches, such as what the clock calls. */
  get<Part>(part: Type<Part>): Part {
    return this.app.get(part, { strict: false });
  }

  /** How many statements `work` makes the rooms send to the database. */
  async countStatements(work: () => Promise<unknown>): Promise<number> {
    const uow = this.app.get(UnitOfWork);
    const query: UnitOfWork['query'] = uow.query.bind(uow);
    let count = 0;
    uow.query = (sql, parameters) => {
      count += 1;
      return query(sql, parameters);
    };
    await work().finally(() => (uow.query = query));
    return count;
  }

  async close(): Promise<void> {
    await this.app.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}
