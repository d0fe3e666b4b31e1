import { promises } from '../../src/entry/cli/promises.js';
import { useTestDatabase } from '../support/database.js';

const db = useTestDatabase();

describe('danpung verify', () => {
  it('names exactly the promises that the view derives', async () => {
    const [view] = await db().rows<{ text: string }>(
      `SELECT pg_get_viewdef('promise_breach') AS text`,
    );
    const found = [...(view?.text ?? '').matchAll(/SELECT '(\w+)'::text/g)].map(([, name]) => name);
    expect([...new Set(found)]).toEqual([...promises]);
  });
});
