import { useApp } from '../support/app.js';
import { anIntruder, type Intruder } from '../support/intruder.js';
import { aSide, type Side } from '../support/matrix.js';

const { db, app } = useApp();
let knock: Intruder;
let side: Side;

beforeAll(() => {
  knock = anIntruder(app().origin);
});
beforeEach(async () => {
  side = await aSide(db(), 'toronto');
});

const read = async (actor: string, path: string): Promise<string> => {
  const { status, body } = await knock('GET', path, {
    headers: { cookie: side.cookies[actor] ?? '' },
  });
  expect(status).toBe(200);
  return JSON.stringify(body);
};

describe('Canada sees of a student', () => {
  it.each(['supervisor', 'office', 'adviser'])(
    'names and the stay, nothing of the profile or the application: %s',
    async (actor) => {
      const { approved, offer } = side.ids;
      const paths = ['/placements', `/placements/${approved}`];
      if (actor === 'office') paths.push('/offers', `/offers/${offer}`);
      for (const path of paths) {
        const text = await read(actor, path);
        expect(text).toMatch(/HANEUL|김하늘/);
        expect(text).not.toMatch(
          /@people\.example|2004-03-02|Computer Engineering|"gpa|4\.1|undergraduate|models are tested/,
        );
      }
    },
  );
});

describe('a student sees of the staff', () => {
  it('what was decided and when, not by which person', async () => {
    const { approved, application } = side.ids;
    const staff = await db().rows<{ id: string }>(
      `INSERT INTO account (email, name) VALUES ('adviser@staff.example', 'Rachel Summers')
       RETURNING id`,
    );
    for (const [table, id, state] of [
      ['placement', approved, 'ready'],
      ['application', application, 'nominated'],
    ]) {
      await db().transaction(async (client) => {
        await client.query(`SELECT set_config('danpung.actor', $1, true)`, [staff[0]?.id]);
        await client.query(`UPDATE ${table} SET state = $2 WHERE id = $1`, [id, state]);
      });
    }
    expect(await read('adviser', `/placements/${approved}`)).toContain('Rachel Summers');
    expect(await read('student', `/placements/${approved}`)).not.toContain('Rachel Summers');
    expect(await read('student', `/applications/${application}`)).not.toContain('Rachel Summers');
  });
});
