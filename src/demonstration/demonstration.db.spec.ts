import {
  openTestDatabase,
  useTestDatabase,
  type TestDatabase,
} from '../../test/support/database.js';
import { demonstrationAccounts } from './accounts.js';
import { DatabaseIsNotEmpty, loadDemonstration, type Summary } from './load-demonstration.js';

const autumn = new Date('2026-11-23T09:30:00Z');

function loadInto(database: TestDatabase, now: Date): Promise<Summary> {
  return database.transaction((client) => {
    const query = async (sql: string, params?: unknown[]): Promise<unknown[]> =>
      (await client.query(sql, params)).rows;
    return loadDemonstration({ query }, { now: () => now }, 'no-password');
  });
}

const fingerprint = `
  SELECT md5(string_agg(line, ',' ORDER BY line)) AS print FROM (
    SELECT (to_jsonb(s) - 'passport_number_encrypted')::text AS line FROM student s
    UNION ALL SELECT (l.student_id, l.test, l.score, l.taken_on)::text FROM language_score l
    UNION ALL SELECT (p.id, p.title, p.state, p.supervisor_id)::text FROM project p
    UNION ALL SELECT (a.id, a.state, a.submitted_at)::text FROM application a
    UNION ALL SELECT (p.id, p.state, p.seat, p.starts_on)::text FROM placement p
    UNION ALL SELECT (w.id, w.amount_cents)::text FROM award w) lines`;

describe('the demonstration cohort', () => {
  let database: TestDatabase;
  let summary: Summary;

  beforeAll(async () => {
    database = await openTestDatabase();
    const started = Date.now();
    summary = await loadInto(database, autumn);
    expect(Date.now() - started).toBeLessThan(20_000);
  });
  afterAll(() => database.close());

  it('has the people and things that the contract promises', async () => {
    expect(summary).toMatchObject({ students: 240, supervisors: 41 });
    const counts = await database.rows(
      `SELECT (SELECT count(*)::int FROM project WHERE state = 'published') AS published,
              (SELECT count(*)::int FROM call WHERE $1 BETWEEN opens_at AND closes_at) AS open,
              (SELECT count(DISTINCT state)::int FROM application) AS applications,
              (SELECT count(DISTINCT state)::int FROM offer) AS offers,
              (SELECT count(DISTINCT state)::int FROM placement) AS placements`,
      [autumn],
    );
    expect(counts).toEqual([
      { published: 80, open: 2, applications: 13, offers: 5, placements: 10 },
    ]);
  });

  it('lets everybody sign in whose account the contract names', async () => {
    const accounts = await database.rows<{ email: string; role: string }>(
      `SELECT a.email::text, g.role FROM account a JOIN role_grant g ON g.account_id = a.id
       WHERE a.email_verified_at IS NOT NULL`,
    );
    for (const { email, role } of demonstrationAccounts) {
      expect(accounts).toContainEqual({ email, role });
    }
    expect(accounts.every(({ email }) => email.endsWith('.example'))).toBe(true);
  });

  it('leaves the three students free to apply, one of them with a stay behind', async () => {
    const rows = await database.rows(
      `SELECT a.email::text, e.committed_weeks AS weeks, e.committed_cents::int AS cents,
              (SELECT count(*)::int FROM application p JOIN call c ON c.id = p.call_id
               WHERE p.student_id = s.id AND c.closes_at > $1) AS live
       FROM student s JOIN account a ON a.id = s.account_id
       JOIN student_entitlement e ON e.student_id = s.id
       WHERE a.email LIKE 'student@%' ORDER BY 1`,
      [autumn],
    );
    expect(rows).toEqual([
      { email: 'student@chosun.example', weeks: 0, cents: 0, live: 0 },
      { email: 'student@honam.example', weeks: 0, cents: 0, live: 0 },
      { email: 'student@jnu.example', weeks: 12, cents: 600_000, live: 0 },
    ]);
  });

  it('completes every profile that was begun, passports encrypted, consents given', async () => {
    const [blanks] = await database.rows(
      `SELECT count(*) FILTER (WHERE s.born_on IS NULL)::int AS begun_only,
         count(*) FILTER (WHERE s.born_on IS NOT NULL AND (num_nulls(s.terms_done, s.gpa_percent,
           s.citizenship, s.military_status, s.address, s.emergency_contact_name, s.passport_last3,
           s.passport_expires_on, s.phone) > 0
           OR NOT EXISTS (SELECT FROM language_score l WHERE l.student_id = s.id)
           OR NOT consent_is_given(s.account_id, 'transfer')))::int AS holes
       FROM student s`,
    );
    expect(blanks).toEqual({ begun_only: 15, holes: 0 });
  });

  it('keeps what was handed in, some of it twice, and marks what was returned', async () => {
    const [counts] = await database.rows<Record<string, number>>(
      `SELECT count(*) FILTER (WHERE a.submitted_at IS NOT NULL AND NOT EXISTS (
                SELECT FROM application_version v
                WHERE v.application_id = a.id AND v.submitted_at = a.submitted_at))::int AS unkept,
              count(*) FILTER (WHERE 2 = (SELECT max(number) FROM application_version v
                WHERE v.application_id = a.id))::int AS twice,
              count(*) FILTER (WHERE state = 'returned' AND return_marks = '[]')::int AS unmarked,
              count(*) FILTER (WHERE state <> 'returned' AND return_marks <> '[]')::int AS left_over
       FROM application a`,
    );
    expect(counts).toMatchObject({ unkept: 0, unmarked: 0, left_over: 0 });
    expect(counts?.twice).toBeGreaterThan(0);
    const answers = await database.rows(
      `SELECT number, content -> 'inAnswerTo' <> 'null' AS answers FROM application_version
       WHERE application_id IN (SELECT application_id FROM application_version WHERE number = 2)
       GROUP BY 1, 2 ORDER BY 1`,
    );
    expect(answers).toEqual([
      { number: 1, answers: false },
      { number: 2, answers: true },
    ]);
  });

  it('ranks projects as the rules of the call ask', async () => {
    const broken = await database.rows(
      `SELECT a.id FROM application a JOIN rule_set r ON r.id = a.rule_set_id
       JOIN application_choice c ON c.application_id = a.id JOIN project p ON p.id = c.project_id
       WHERE a.state <> 'draft' GROUP BY a.id, r.rules
       HAVING NOT count(*) BETWEEN (r.rules ->> 'minChoices')::int AND (r.rules ->> 'maxChoices')::int
         OR count(DISTINCT p.province_code) < (r.rules ->> 'minProvinces')::int
         OR NOT bool_and(c.starts_on BETWEEN (r.rules ->> 'startsOnFrom')::date
                         AND (r.rules ->> 'startsOnTo')::date)`,
    );
    expect(broken).toEqual([]);
  });
});

describe('loading the demonstration cohort', () => {
  const database = useTestDatabase();
  const load = (now: Date): Promise<Summary> => loadInto(database(), now);

  it('is the same on the same day', async () => {
    await load(autumn);
    const [first] = await database().rows(fingerprint);
    await database().truncate();
    await load(autumn);
    expect(await database().rows(fingerprint)).toEqual([first]);
  });

  it.each(['2026-11-23T09:30:00Z', '2027-06-10T00:10:00Z', '2028-02-29'])(
    'keeps every promise when it is loaded at %s',
    async (now) => {
      await load(new Date(now));
      expect(await database().breaches()).toEqual([]);
      const ahead = await database().rows('SELECT id FROM state_history WHERE at > $1', [now]);
      expect(ahead).toEqual([]);
    },
  );

  it('writes nothing into a database that has somebody in it', async () => {
    await database().query(`INSERT INTO account (email, name) VALUES ('a@b.example', 'A')`);
    await expect(load(autumn)).rejects.toThrow(DatabaseIsNotEmpty);
    expect(await database().rows('SELECT id FROM university')).toEqual([]);
  });
});
