import type { Machine } from '../../src/platform/state/index.js';
import { useTestDatabase } from '../support/database.js';
import { exportsOf } from '../support/exports.js';

const isMachine = (value: unknown): value is Machine<string, string> =>
  typeof value === 'object' && value !== null && 'transitions' in value && 'name' in value;

const machines = (await exportsOf('.machine.ts')).filter(isMachine);

/** Steps that the database lets through for work whose commands are not written yet. */
const stepsToCome: Readonly<Record<string, readonly string[]>> = {
  application: ['endorsed → under_consideration', 'under_consideration → waitlisted'],
};

const database = useTestDatabase();

const stepsOf = ({ transitions }: Machine<string, string>): string[] => [
  ...new Set(
    Object.values(transitions).flatMap(({ from, to }) => from.map((state) => `${state} → ${to}`)),
  ),
];

const stepsInDatabase = async (machine: string): Promise<string[]> => {
  const rows = await database().rows<{ step: string }>(
    `SELECT from_state || ' → ' || to_state AS step FROM legal_transition
      WHERE machine = $1 AND from_state <> ''`,
    [machine],
  );
  return rows.map(({ step }) => step);
};

it('finds the machines', () => {
  expect(machines.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['application', 'project']),
  );
});

it.each(machines.map((machine) => [machine.name, machine] as const))(
  'the machine of %s and the table of legal transitions say the same',
  async (name, machine) => {
    const known = [...stepsOf(machine), ...(stepsToCome[name] ?? [])];
    expect(known.sort()).toEqual((await stepsInDatabase(name)).sort());
  },
);
