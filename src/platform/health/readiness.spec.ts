import type { UnitOfWork } from '../database/index.js';
import type { Queues } from '../jobs/index.js';
import { Readiness } from './readiness.js';

const never = () => new Promise<never>(() => undefined);

function readiness(query: () => Promise<unknown>, isPaused: () => Promise<unknown>): Readiness {
  const parts = { uow: { query }, queues: { events: { isPaused } } };
  return new Readiness(parts.uow as unknown as UnitOfWork, parts.queues as unknown as Queues);
}

describe('readiness', () => {
  it('names nobody when every part answers', async () => {
    expect(
      await readiness(
        async () => [],
        async () => false,
      ).partsDown(),
    ).toEqual([]);
  });

  it('names a part that fails, and one that stays silent for a second', async () => {
    const failing = () => Promise.reject(new Error('gone'));
    expect(await readiness(failing, never).partsDown()).toEqual(['database', 'queue']);
  });
});
