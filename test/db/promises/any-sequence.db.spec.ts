import fc from 'fast-check';
import { useTestDatabase } from '../../support/database.js';
import { refusalOf } from '../../support/refusals.js';
import { aWorld, deed } from './deeds.js';

const database = useTestDatabase();

/** A name of a constraint; a bare SQLSTATE would be a mistake of this test. */
const constraint = /^[a-z]\w+_\w+$/;

describe('whatever is tried, in whatever order', () => {
  it('breaks no promise', async () => {
    const met = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 20, maxLength: 40 }), async (deeds) => {
        await database().truncate();
        const world = await aWorld(database());
        for (const { run } of deeds) {
          const outcome = await refusalOf(run(database(), world));
          if (outcome !== 'nothing') expect(outcome).toMatch(constraint);
          met.set(outcome, (met.get(outcome) ?? 0) + 1);
        }
        expect(await database().breaches()).toEqual([]);
      }),
      { numRuns: 12 },
    );
    expect(met.get('nothing')).toBeGreaterThan(50);
    expect(met.size).toBeGreaterThan(8);
  });

  it('breaks no promise when four people try at once', async () => {
    const scripts = fc.array(fc.array(deed, { minLength: 8, maxLength: 15 }), {
      minLength: 4,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(scripts, async (each) => {
        await database().truncate();
        const world = await aWorld(database());
        const results = await database().withClients(each.length, async (client, index) => {
          for (const { run } of each[index]!) {
            const outcome = await refusalOf(run(client, world));
            if (outcome !== 'nothing' && outcome !== '40P01') expect(outcome).toMatch(constraint);
          }
        });
        expect(results.filter(({ status }) => status === 'rejected')).toEqual([]);
        expect(await database().breaches()).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });
});
