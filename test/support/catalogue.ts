import { callEntities, ProgrammesModule } from '../../src/modules/programmes/index.js';
import { projectEntities, ProjectsModule } from '../../src/modules/projects/index.js';
import { studentEntities, StudentsModule } from '../../src/modules/students/index.js';
import { supervisorEntities, SupervisorsModule } from '../../src/modules/supervisors/index.js';
import { UniversitiesModule, universityEntities } from '../../src/modules/universities/index.js';
import { anAccount } from '../builders/index.js';
import { useTestDatabase, type TestDatabase } from './database.js';
import { Rooms } from './rooms.js';

const modules = [
  UniversitiesModule,
  StudentsModule,
  SupervisorsModule,
  ProgrammesModule,
  ProjectsModule,
];

const entities = [
  ...universityEntities,
  ...studentEntities,
  ...supervisorEntities,
  ...callEntities,
  ...projectEntities,
];

/** Higher rooms that stand on these. */
interface More {
  modules?: Parameters<typeof Rooms.open>[1];
  entities?: Parameters<typeof Rooms.open>[2];
}

/** Institutions, people, calls and projects behind their routes, on a database of their own. */
export function useCatalogue(more: More = {}): { db: () => TestDatabase; rooms: () => Rooms } {
  const db = useTestDatabase();
  let rooms: Rooms | undefined;
  beforeAll(async () => {
    rooms = await Rooms.open(
      db().url,
      [...modules, ...(more.modules ?? [])],
      [...entities, ...(more.entities ?? [])],
    );
  });
  afterAll(() => rooms?.close());
  return {
    db,
    rooms: () => {
      if (!rooms) throw new Error('The rooms open in beforeAll: ask for them in a test.');
      return rooms;
    },
  };
}

/** An account with one role; the scope is everything unless told. */
export async function anAccountWith(
  db: TestDatabase,
  role: string,
  scope: { kind: string; id?: string } = { kind: 'all' },
): Promise<string> {
  const account = await anAccount(db);
  await db.query(
    'INSERT INTO role_grant (account_id, role, scope_kind, scope_id) VALUES ($1, $2, $3, $4)',
    [account, role, scope.kind, scope.id ?? null],
  );
  return account;
}
