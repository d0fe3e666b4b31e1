import type { Db } from '../support/database.js';
import { aUniversity } from './people.js';
import { insert, one, unique, walk } from './rows.js';

const hour = 3_600_000;

export interface Call {
  id: string;
  ruleSetId: string;
}

export interface CallWishes {
  programme?: 'GRI' | 'GRA';
  opensAt?: Date;
  closesAt?: Date;
  state?: 'draft' | 'published';
  rules?: Record<string, unknown>;
}

const usualRules = {
  minChoices: 1,
  maxChoices: 7,
  minProvinces: 1,
  minWeeks: 1,
  maxWeeks: 36,
  startsOnFrom: '2027-05-01',
  startsOnTo: '2027-07-31',
  minAge: 18,
  semestersLeftMin: 1,
  semestersLeftMax: 8,
  // As of the deadline: stays of a fixed summer would have the outcome hang on the day of the test.
  semestersLeftAt: 'deadline',
  units: 0,
  weeksPerUnit: 12,
  maxAwardCents: 600_000,
  offerDays: 14,
};

/** A published call that opened an hour ago and closes in 30 days. */
export async function aCall(db: Db, wishes: CallWishes = {}): Promise<Call> {
  const now = Date.now();
  const programme = wishes.programme ?? 'GRI';
  const id = await insert(db, 'call', {
    code: `${programme}-${unique()}`,
    programme,
    year: 2027,
    title_en: 'Research internship',
    title_ko: '연구 인턴십',
    title_fr: 'Stage de recherche',
    opens_at: wishes.opensAt ?? new Date(now - hour),
    closes_at: wishes.closesAt ?? new Date(now + 720 * hour),
    time_zone: 'America/Vancouver',
    closes_at_wording: '13:00 PT',
  });
  const ruleSetId = await insert(db, 'rule_set', {
    call_id: id,
    version: 1,
    rules: { ...usualRules, ...wishes.rules },
  });
  await db.query('UPDATE call SET state = $2, rule_set_id = $3 WHERE id = $1', [
    id,
    wishes.state ?? 'published',
    ruleSetId,
  ]);
  return { id, ruleSetId };
}

/** The rules that a call uses now. */
export async function rulesOf(db: Db, callId: string): Promise<string> {
  const { rows } = await db.query<{ id: string }>(
    'SELECT rule_set_id AS id FROM call WHERE id = $1',
    [callId],
  );
  return one(rows).id;
}

export interface Project {
  id: string;
  callId: string;
  universityId: string;
}

export interface ProjectWishes {
  callId?: string;
  universityId?: string;
  capacity?: number;
  state?: string;
  title?: string;
}

/** A published project with as many free seats as its capacity (5 unless told). */
export async function aProject(db: Db, wishes: ProjectWishes = {}): Promise<Project> {
  const callId = wishes.callId ?? (await aCall(db)).id;
  const universityId = wishes.universityId ?? (await aUniversity(db, { kind: 'host' }));
  const id = await insert(db, 'project', {
    call_id: callId,
    university_id: universityId,
    title: wishes.title ?? `Project ${unique()}`,
    field: 'core_ai',
    province_code: 'CA-ON',
    city: 'Toronto',
    language: 'en',
    weeks: 12,
  });
  await db.query(
    'INSERT INTO project_seat (project_id, seat) SELECT $1, generate_series(1, $2::int)',
    [id, wishes.capacity ?? 5],
  );
  await walk(db, 'project', id, wishes.state ?? 'published', (state) =>
    state === 'returned' ? { return_reason: 'Please say which data you use.' } : {},
  );
  return { id, callId, universityId };
}
