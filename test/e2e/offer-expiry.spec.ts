import { Workers } from '../../src/platform/jobs/index.js';
import { anOffer } from '../builders/index.js';
import { openApp, type App } from '../support/app.js';
import { useTestDatabase } from '../support/database.js';

let app: App | undefined;
// Before the database's own: the workers let go of it first.
afterAll(async () => {
  await app?.nest.get(Workers).stop();
  await app?.close();
});
const db = useTestDatabase();
beforeAll(async () => {
  app = await openApp({ url: db().url });
});

const stateOf = async (id: string): Promise<unknown> => {
  const [offer] = await db().rows('SELECT state FROM offer WHERE id = $1', [id]);
  return offer?.state;
};

it('an offer that has run out is seen to by a worker that comes up', async () => {
  const due = await anOffer(db(), { expiresAt: new Date(Date.now() - 1000) });
  const open = await anOffer(db());
  app?.nest.get(Workers).start();
  const giveUpAt = Date.now() + 15_000;
  while ((await stateOf(due.id)) === 'open' && Date.now() < giveUpAt) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(await stateOf(due.id)).toBe('expired');
  expect(await stateOf(open.id)).toBe('open');
  expect(await db().breaches()).toEqual([]);
});
