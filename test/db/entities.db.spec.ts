import { getMetadataArgsStorage, type DataSource } from 'typeorm';
import { dataSourceFor } from '../../src/platform/database/data-source.js';
import { useTestDatabase } from '../support/database.js';
import { exportsOf } from '../support/exports.js';

await exportsOf('.entity.ts');
const entities = getMetadataArgsStorage().tables.map(({ target }) => target);

type Described = DataSource['entityMetadatas'][number]['columns'][number];

interface Column {
  type: string;
  nullable: boolean;
}

const database = useTestDatabase();
let source: DataSource;

beforeAll(async () => {
  const options = { url: database().url, entities: entities as never[], as: 'owner' } as const;
  source = await dataSourceFor(options).initialize();
});
afterAll(() => source?.destroy());

/** Columns of a table as PostgreSQL has them. */
async function columnsOf(table: string): Promise<Map<string, Column>> {
  const rows = await database().rows<Column & { name: string }>(
    `SELECT attname AS name, format_type(atttypid, NULL) AS type, NOT attnotnull AS nullable
       FROM pg_attribute
      WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped`,
    [table],
  );
  return new Map(rows.map(({ name, ...column }) => [name, column]));
}

const described = (column: Described): Column => ({
  type: source.driver.normalizeType(column) + (column.isArray ? '[]' : ''),
  nullable: column.isNullable,
});

it('finds the entities', () => {
  expect(entities.length).toBeGreaterThan(5);
});

/** Where entities and tables disagree, each as `table.column: said …, is …`. */
async function differences(): Promise<string[]> {
  const found: string[] = [];
  for (const { tableName, columns } of source.entityMetadatas) {
    const real = await columnsOf(tableName);
    for (const column of columns) {
      const [said, is] = [described(column), real.get(column.databaseName)].map((one) =>
        one ? `${one.type}${one.nullable ? ' or nothing' : ''}` : 'missing',
      );
      if (said !== is) found.push(`${tableName}.${column.databaseName}: said ${said}, is ${is}`);
    }
  }
  return found;
}

it('each entity describes columns that its table has, as it has them', async () => {
  expect(await differences()).toEqual([]);
});

it('a column that is changed or taken away is noticed', async () => {
  await database().query(`ALTER TABLE application ALTER statement DROP NOT NULL`);
  await database().query(`ALTER TABLE application RENAME return_reason TO why`);
  expect(await differences()).toEqual([
    'application.statement: said text, is text or nothing',
    'application.return_reason: said text or nothing, is missing',
  ]);
});
