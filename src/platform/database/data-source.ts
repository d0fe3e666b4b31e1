import { DataSource, DefaultNamingStrategy, type EntitySchema } from 'typeorm';
import { migrations } from '../../../migrations/index.js';

class SnakeCase extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined): string {
    return custom ?? property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}

type Entity = EntitySchema | (abstract new () => object);

export interface ConnectionOptions {
  readonly url: string;
  readonly entities: readonly Entity[];
  /** Owner connections migrate; all others work as the role that cannot rewrite the books. */
  readonly as: 'owner' | 'application';
  readonly poolSize?: number;
}

/** A TypeORM data source on PostgreSQL, not yet connected. */
export function dataSourceFor({ url, entities, as, poolSize = 10 }: ConnectionOptions): DataSource {
  const role = as === 'application' ? '-c role=danpung_app ' : '';
  return new DataSource({
    type: 'postgres',
    url,
    entities: [...entities] as never[],
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeCase(),
    synchronize: false,
    poolSize,
    extra: {
      options: `${role}-c statement_timeout=15000 -c lock_timeout=10000 -c idle_in_transaction_session_timeout=20000`,
    },
  });
}
