import { Test, type TestingModule } from '@nestjs/testing';
import { applicationEntities } from '../../src/modules/applications/index.js';
import { MatchingModule, offerEntities } from '../../src/modules/matching/index.js';
import { callEntities } from '../../src/modules/programmes/index.js';
import { projectEntities } from '../../src/modules/projects/index.js';
import { studentEntities } from '../../src/modules/students/index.js';
import { ConfigModule } from '../../src/platform/config/index.js';
import { DatabaseModule } from '../../src/platform/database/index.js';
import { EventsModule } from '../../src/platform/events/index.js';
import { JobsModule, Workers } from '../../src/platform/jobs/index.js';
import { TimeModule } from '../../src/platform/time/index.js';
import { anOffer } from '../builders/index.js';
import { useTestDatabase } from '../support/database.js';

const db = useTestDatabase();
let worker: TestingModule;

const entities = [
  ...callEntities,
  ...projectEntities,
  ...studentEntities,
  ...applicationEntities,
  ...offerEntities,
];

beforeAll(async () => {
  process.env.DATABASE_URL = db().url;
  process.env.REDIS_URL = '';
  worker = await Test.createTestingModule({
    imports: [
      ConfigModule,
      TimeModule,
      DatabaseModule.withEntities(entities),
      EventsModule,
      JobsModule,
      MatchingModule,
    ],
  }).compile();
  await worker.init();
});
afterAll(async () => {
  await worker.get(Workers).stop();
  await worker.close();
});

const stateOf = async (id: string): Promise<unknown> => {
  const [offer] = await db().rows('SELECT state FROM offer WHERE id = $1', [id]);
  return offer?.state;
};

it('is seen to by a worker, without anybody asking', async () => {
  const due = await anOffer(db(), { expiresAt: new Date(Date.now() - 1000) });
  const open = await anOffer(db());
  worker.get(Workers).start();
  const giveUpAt = Date.now() + 15_000;
  while ((await stateOf(due.id)) === 'open' && Date.now() < giveUpAt) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(await stateOf(due.id)).toBe('expired');
  expect(await stateOf(open.id)).toBe('open');
  expect(await db().breaches()).toEqual([]);
});
