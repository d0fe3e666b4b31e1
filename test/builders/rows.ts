import { randomBytes } from 'node:crypto';
import type { Db } from '../support/database.js';

/** Inserts one row and answers its id. Keys are column names; undefined ones keep their default. */
export async function insert(
  db: Db,
  table: string,
  values: Record<string, unknown>,
): Promise<string> {
  const columns = Object.keys(values).filter((column) => values[column] !== undefined);
  const result = await db.query<{ id: string }>(
    `INSERT INTO ${table} (${columns.join(', ')})
      VALUES (${columns.map((_, index) => `$${index + 1}`).join(', ')}) RETURNING id`,
    columns.map((column) => values[column]),
  );
  return one(result.rows).id;
}

/** The first row, which must be there. */
export function one<Row>(rows: Row[]): Row {
  const [row] = rows;
  if (row === undefined) throw new Error('No row where the test expects one.');
  return row;
}

/** A word that no other row has. */
export const unique = (): string => randomBytes(5).toString('hex');

/**
 * Walks a row from the state it is in to `goal` along the shortest legal way.
 * `columns` are set with each step that needs them (a reason, a name, an instant); `statement`
 * makes more of an UPDATE where a step must not come alone.
 */
export async function walk(
  db: Db,
  table: string,
  id: string,
  goal: string,
  columns: (state: string) => Record<string, unknown> = () => ({}),
  statement: (update: string, state: string) => string = (update) => update,
): Promise<void> {
  const current = await db.query<{ state: string }>(`SELECT state FROM ${table} WHERE id = $1`, [
    id,
  ]);
  for (const state of await wayTo(db, table, one(current.rows).state, goal)) {
    const values = { state, ...columns(state) };
    const names = Object.keys(values);
    const set = names.map((name, index) => `${name} = $${index + 2}`).join(', ');
    const update = `UPDATE ${table} SET ${set} WHERE id = $1`;
    await db.query(statement(update, state), [id, ...Object.values(values)]);
  }
}

async function wayTo(db: Db, machine: string, start: string, goal: string): Promise<string[]> {
  const { rows } = await db.query<{ from_state: string; to_state: string }>(
    // What is undone within minutes is no way forward.
    `SELECT from_state, to_state FROM legal_transition
      WHERE machine = $1 AND from_state <> 'withdrawn' ORDER BY 1, 2`,
    [machine],
  );
  const ways: [string, string[]][] = [[start, []]];
  const seen = new Set([start]);
  for (const [state, way] of ways) {
    if (state === goal) return way;
    for (const { from_state, to_state } of rows) {
      if (from_state !== state || seen.has(to_state)) continue;
      seen.add(to_state);
      ways.push([to_state, [...way, to_state]]);
    }
  }
  throw new Error(`No legal way of a ${machine} from ${start} to ${goal}.`);
}
