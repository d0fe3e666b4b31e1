import {
  aCall,
  aPlacement,
  anAccount,
  anApplication,
  anAward,
  anOffer,
  aProject,
} from '../../builders/index.js';
import { useTestDatabase } from '../../support/database.js';
import { refusalOf, tally } from '../../support/refusals.js';

const database = useTestDatabase();

afterEach(async () => expect(await database().breaches()).toEqual([]));

const historyOf = (id: string) =>
  database().rows<{ from: string; to: string }>(
    `SELECT from_state AS "from", to_state AS "to" FROM state_history
      WHERE subject_id = $1 ORDER BY id`,
    [id],
  );

describe('only legal states', () => {
  const rows: Record<string, () => Promise<{ id: string }>> = {
    call: () => aCall(database()),
    application: () => anApplication(database()),
    project: () => aProject(database()),
    placement: () => aPlacement(database()),
    offer: () => anOffer(database(), { state: 'declined' }),
    award: () => anAward(database()),
  };

  it.each(Object.keys(rows))('%s: refuses a word that is no state', async (table) => {
    const { id } = await rows[table]!();
    const move = database().query(`UPDATE ${table} SET state = 'approvd' WHERE id = $1`, [id]);
    expect(await refusalOf(move)).toBe(`${table}_state_is_known`);
  });

  it('refuses every step that is not in the table of legal transitions', async () => {
    const states = await database().rows<{ state: string }>(
      `SELECT DISTINCT to_state AS state FROM legal_transition WHERE machine = 'application'`,
    );
    const legal = await database().rows<{ from_state: string; to_state: string }>(
      `SELECT from_state, to_state FROM legal_transition WHERE machine = 'application'`,
    );
    for (const { state } of states) {
      const { id } = await anApplication(database(), { state });
      for (const { state: next } of states) {
        const known = legal.some((step) => step.from_state === state && step.to_state === next);
        if (known || next === state) continue;
        const step = database().query(
          `UPDATE application SET state = $2, return_reason = 'x', decision_reason = 'x'
            WHERE id = $1`,
          [id, next],
        );
        expect(`${state} to ${next}: ${await refusalOf(step)}`).toMatch(
          /state_history_follows_a_legal_transition|application_submitted_has_its_instant|application_is_restored_in_time/,
        );
      }
    }
  });

  it('never takes a published call back', async () => {
    const { id } = await aCall(database(), { state: 'published' });
    const back = database().query(`UPDATE call SET state = 'draft' WHERE id = $1`, [id]);
    expect(await refusalOf(back)).toBe('state_history_follows_a_legal_transition');
  });

  it('refuses a row that begins in the middle', async () => {
    const { id } = await aProject(database());
    const born = database().query(
      `INSERT INTO project (call_id, university_id, title, field, city, language, weeks, state)
        SELECT call_id, university_id, 'Born old', field, city, language, weeks, 'published'
          FROM project WHERE id = $1`,
      [id],
    );
    expect(await refusalOf(born)).toBe('state_history_follows_a_legal_transition');
  });

  it('binds what a state requires', async () => {
    const placement = await aPlacement(database());
    const set = (values: string) =>
      refusalOf(database().query(`UPDATE placement SET ${values} WHERE id = $1`, [placement.id]));
    expect(await set(`state = 'approved'`)).toBe('placement_approved_names_its_adviser');
    expect(await set(`state = 'approved', approved_at = now(), approved_by = proposed_by`)).toBe(
      'placement_is_not_approved_by_its_maker',
    );
    expect(await set(`state = 'rejected'`)).toBe('placement_holds_a_seat_while_it_lives');
    const { id } = await anApplication(database(), { state: 'submitted' });
    const back = database().query(`UPDATE application SET state = 'returned' WHERE id = $1`, [id]);
    expect(await refusalOf(back)).toBe('application_returned_says_why');
  });

  it('writes the history with who and why, by trigger', async () => {
    const { id } = await anApplication(database());
    const actor = await anAccount(database());
    await database().transaction(async (client) => {
      await client.query(
        `SELECT set_config('danpung.actor', $1, true), set_config('danpung.reason', 'moved', true)`,
        [actor],
      );
      await client.query(`UPDATE application SET state = 'withdrawn' WHERE id = $1`, [id]);
    });
    expect(await historyOf(id)).toEqual([
      { from: '', to: 'draft' },
      { from: 'draft', to: 'withdrawn' },
    ]);
    const told = await database().rows(
      `SELECT actor_id, reason FROM state_history WHERE to_state = 'withdrawn'`,
    );
    expect(told).toEqual([{ actor_id: actor, reason: 'moved' }]);
  });

  it('keeps one chain when approval, return and withdrawal race', async () => {
    const { id } = await aPlacement(database());
    const adviser = await anAccount(database());
    const moves = [
      `state = 'approved', approved_at = now(), approved_by = '${adviser}'`,
      `state = 'returned'`,
      `state = 'withdrawn', seat = NULL`,
      `state = 'rejected', seat = NULL`,
    ];
    const results = await database().withClients(16, async (client, index) => {
      const { rowCount } = await client.query(
        `UPDATE placement SET ${moves[index % 4]} WHERE id = $1 AND state = 'proposed'`,
        [id],
      );
      return rowCount === 1 ? 'moved' : 'too late';
    });
    expect(tally(results)).toEqual({ moved: 1, 'too late': 15 });
    expect(await historyOf(id)).toHaveLength(2);
  });
});
