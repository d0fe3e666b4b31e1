import { randomUUID } from 'node:crypto';
import { aProject } from '../../../test/builders/index.js';
import { useTestDatabase } from '../../../test/support/database.js';
import { dataSourceFor, UnitOfWork } from '../../platform/database/index.js';
import { Problem } from '../../platform/http/index.js';
import { SystemClock } from '../../platform/time/index.js';
import { Seats } from './seats.js';

const database = useTestDatabase();
let source: ReturnType<typeof dataSourceFor>;
let uow: UnitOfWork;
let seats: Seats;

beforeAll(async () => {
  const url = database().url;
  source = await dataSourceFor({
    url,
    entities: [],
    as: 'application',
    poolSize: 20,
  }).initialize();
  uow = new UnitOfWork(source, new SystemClock());
  seats = new Seats(uow);
});
afterAll(() => source.destroy());

const take = (projectId: string) => uow.run(() => seats.take(projectId, randomUUID(), 'placement'));

describe('seats', () => {
  it('are given to the first five of forty who ask at once', async () => {
    const { id } = await aProject(database());
    const results = await Promise.allSettled(Array.from({ length: 40 }, () => take(id)));
    const given = results.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const refused = results.flatMap((one) =>
      one.status === 'rejected' && one.reason instanceof Problem ? [one.reason] : [],
    );
    expect(given.sort()).toEqual([1, 2, 3, 4, 5]);
    expect(refused.map(({ code, numbers }) => ({ code, ...numbers }))).toEqual(
      Array.from({ length: 35 }, () => ({ code: 'project.full', capacity: 5 })),
    );
  });

  it('are not called full while one of their holders may still roll back', async () => {
    const { id } = await aProject(database(), { capacity: 2 });
    let held: () => void = () => undefined;
    const isHeld = new Promise<void>((resolve) => (held = resolve));
    const undone = uow.run(async () => {
      await seats.take(id, randomUUID(), 'offer');
      await seats.take(id, randomUUID(), 'offer');
      held();
      await twoWait();
      throw new Error('undone');
    });
    await isHeld;
    const waiting = [take(id), take(id)];
    await expect(undone).rejects.toThrow('undone');
    expect((await Promise.all(waiting)).sort()).toEqual([1, 2]);
  });
});

/** Until two connections wait for a lock in this database. */
async function twoWait(): Promise<void> {
  for (;;) {
    const [row] = await database().rows<{ waiting: number }>(
      `SELECT count(*)::int AS waiting FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (row?.waiting === 2) return;
  }
}
