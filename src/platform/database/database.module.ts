import {
  Global,
  Inject,
  Module,
  type DynamicModule,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { Settings } from '../config/index.js';
import { Clock } from '../time/index.js';
import { dataSourceFor, type ConnectionOptions } from './data-source.js';
import { SharedLocks } from './shared-locks.js';
import { UnitOfWork } from './unit-of-work.js';

const dataSourceToken = Symbol('DataSource');

/** Connects once and offers the unit of work, the only door to the database. */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(dataSourceToken) private readonly dataSource: DataSource) {}

  static withEntities(entities: ConnectionOptions['entities']): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        {
          provide: dataSourceToken,
          inject: [Settings],
          useFactory: (settings: Settings) =>
            dataSourceFor({ url: settings.DATABASE_URL, entities, as: 'application' }).initialize(),
        },
        {
          provide: UnitOfWork,
          inject: [dataSourceToken, Clock],
          useFactory: (dataSource: DataSource, clock: Clock) => new UnitOfWork(dataSource, clock),
        },
        SharedLocks,
      ],
      exports: [UnitOfWork, SharedLocks],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
