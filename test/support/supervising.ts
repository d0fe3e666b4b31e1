import { aUniversity } from '../builders/index.js';
import { anAccountWith } from './catalogue.js';
import type { TestDatabase } from './database.js';

export interface Supervisor {
  readonly account: string;
  readonly id: string;
  readonly universityId: string;
}

/** A professor with an account at a host university of her own, in the hub of Toronto. */
export async function aSupervisor(db: TestDatabase): Promise<Supervisor> {
  const universityId = await aUniversity(db, { kind: 'host' });
  const account = await anAccountWith(db, 'supervisor', { kind: 'self' });
  const [row] = await db.rows<{ id: string }>(
    `INSERT INTO supervisor (account_id, university_id, name) VALUES ($1, $2, 'Anne Roy') RETURNING id`,
    [account, universityId],
  );
  return { account, id: row?.id ?? '', universityId };
}

/** An adviser of the hub of those professors. */
export const anAdviser = (db: TestDatabase): Promise<string> =>
  anAccountWith(db, 'adviser', { kind: 'hub', id: 'toronto' });

/** A draft that says everything a vetter asks. */
export const proposal = (callId: string) => ({
  callId,
  title: 'Batteries that forecast themselves',
  summary:
    'Cells of used cars are measured while they age, and a model learns from that how long each of them will still serve in a house.',
  field: 'energy',
  language: 'en',
  weeks: 12,
  startsOnEarliest: '2027-05-10',
  skills: ['Python'],
  capacity: 3,
  crdcCodes: ['RDF2030405', 'RDF1020104'],
  studentRole: 'Cleans the measurements, trains a first model and defends it in the group meeting.',
  researchSecurity: { answer: 'yes', areas: ['energy'] },
});
