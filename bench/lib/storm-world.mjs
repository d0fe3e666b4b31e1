import { createHash, randomBytes } from 'node:crypto';

/**
 * What the storm fights over: projects with five seats each, students whose applications are
 * endorsed, one fund that cannot pay for all, a coordinator and an adviser with API tokens.
 * @param {import('pg').Client} db
 * @param {{ projects: number, students: number, budgetCents: number }} size
 */
export async function buildWorld(db, { projects, students, budgetCents }) {
  await db.query('BEGIN');
  const callId = await theCall(db);
  const [home, host] = await theUniversities(db);
  const projectIds = await column(
    db,
    `INSERT INTO project (call_id, university_id, title, summary, field, province_code, city,
       language, weeks)
     SELECT $1, u.id, 'Storm ' || n, '', 'core_ai', u.province_code, u.city, 'en', 12
     FROM generate_series(1, $3::int) n, university u WHERE u.id = $2 RETURNING id AS value`,
    [callId, host, projects],
  );
  await db.query(
    `INSERT INTO project_seat (project_id, seat)
     SELECT id, generate_series(1, 5) FROM project WHERE call_id = $1`,
    [callId],
  );
  for (const state of ['submitted', 'published']) {
    await db.query('UPDATE project SET state = $2 WHERE call_id = $1', [callId, state]);
  }
  await db.query(
    `WITH made AS (
       INSERT INTO account (email, name, locale, email_verified_at)
       SELECT 'storm-' || n || '@people.example', 'Storm ' || n, 'en', now()
       FROM generate_series(1, $2::int) n RETURNING id)
     INSERT INTO student (account_id, university_id, name_hangul, passport_surname,
       passport_given_names, born_on, major, track, level, semesters_left)
     SELECT id, $1, '김단풍', 'KIM', 'DANPUNG', '2003-03-03', 'Computing', 'core_ai',
       'undergraduate', 3 FROM made`,
    [home, students],
  );
  // Without the consent to the transfer no adviser would see what is to be approved.
  await db.query(
    `INSERT INTO consent (account_id, kind, text_version, given)
     SELECT account_id, unnest(ARRAY['collection', 'provision', 'transfer', 'sensitive']), 1, true
     FROM student`,
  );
  const applicationIds = await column(
    db,
    `INSERT INTO application (student_id, call_id, rule_set_id)
     SELECT s.id, c.id, c.rule_set_id FROM student s, call c WHERE c.id = $1
     RETURNING id AS value`,
    [callId],
  );
  for (const state of ['submitted', 'nominated', 'endorsed']) {
    await db.query('UPDATE application SET state = $2 WHERE call_id = $1', [callId, state]);
    if (state === 'submitted') await keepVersions(db, callId);
  }
  const fundId = await theFund(db, budgetCents);
  const coordinator = await anAccount(db, 'programme_coordinator');
  const adviser = await anAccount(db, 'adviser');
  // The outbox of the set-up is not what is measured.
  await db.query('DELETE FROM outbox');
  await db.query('COMMIT');
  return { callId, projectIds, applicationIds, fundId, coordinator, adviser };
}

/**
 * Each submission is kept as it was; the database looks for it when the world is committed.
 * @param {import('pg').Client} db
 * @param {string} callId
 */
async function keepVersions(db, callId) {
  await db.query(
    `INSERT INTO application_version (application_id, canonical, sha256)
     SELECT id, '{}', encode(sha256('{}'), 'hex') FROM application WHERE call_id = $1`,
    [callId],
  );
}

/** @param {import('pg').Client} db */
function theUniversities(db) {
  return column(
    db,
    `INSERT INTO university (kind, name_en, city, province_code, time_zone, hub)
     VALUES ('home', 'Storm Home', 'Gwangju', NULL, 'Asia/Seoul', NULL),
       ('host', 'Storm Host', 'Toronto', 'CA-ON', 'America/Toronto',
        (SELECT hub FROM province WHERE code = 'CA-ON'))
     RETURNING id AS value`,
  );
}

/** @param {import('pg').Client} db */
async function theCall(db) {
  const id = await value(
    db,
    `INSERT INTO call (code, programme, year, title_en, title_ko, title_fr, opens_at, closes_at,
       time_zone, closes_at_wording)
     VALUES ('STORM', 'GRI', 2027, 'Storm', 'Storm', 'Storm', now() - interval '1 hour',
       now() + interval '1 day', 'America/Vancouver', '-') RETURNING id AS value`,
  );
  const rules = {
    minChoices: 1,
    maxChoices: 7,
    minProvinces: 1,
    minWeeks: 4,
    maxWeeks: 36,
    startsOnFrom: '2027-05-01',
    startsOnTo: '2029-12-31',
    minAge: 18,
    semestersLeftMin: 0,
    semestersLeftMax: 20,
    units: 0,
    maxAwardCents: 1_200_000,
    offerDays: 14,
  };
  const ruleSet = await value(
    db,
    'INSERT INTO rule_set (call_id, version, rules) VALUES ($1, 1, $2) RETURNING id AS value',
    [id, rules],
  );
  await db.query(`UPDATE call SET rule_set_id = $2, state = 'published' WHERE id = $1`, [
    id,
    ruleSet,
  ]);
  return id;
}

/**
 * @param {import('pg').Client} db
 * @param {number} cents
 */
async function theFund(db, cents) {
  const id = await value(
    db,
    `INSERT INTO fund (name, source, currency, starts_on, ends_on)
     VALUES ('Storm', 'mitacs', 'CAD', '2026-01-01', '2031-12-31') RETURNING id AS value`,
  );
  const entry = await value(
    db,
    `INSERT INTO ledger_entry (fund_id, kind) VALUES ($1, 'budget') RETURNING id AS value`,
    [id],
  );
  await db.query(
    `INSERT INTO ledger_line (entry_id, account_id, amount_cents, balance_after_cents)
     SELECT $1, id, CASE kind WHEN 'source' THEN -$3::bigint ELSE $3 END, 0
     FROM ledger_account WHERE fund_id = $2 AND kind IN ('source', 'available')`,
    [entry, id, cents],
  );
  return id;
}

/**
 * @param {import('pg').Client} db
 * @param {string} role
 * @returns {Promise<string>} an API token of a new account that holds the role everywhere
 */
async function anAccount(db, role) {
  const id = await value(
    db,
    `INSERT INTO account (email, name, locale, email_verified_at)
     VALUES ($1::citext, $1::text, 'en', now()) RETURNING id AS value`,
    [`${role}@storm.example`],
  );
  await db.query(`INSERT INTO role_grant (account_id, role, scope_kind) VALUES ($1, $2, 'all')`, [
    id,
    role,
  ]);
  const token = randomBytes(32).toString('base64url');
  await db.query(
    `INSERT INTO api_token (account_id, name, secret_hash, expires_at)
     VALUES ($1, 'storm', $2, now() + interval '1 day')`,
    [id, createHash('sha256').update(token).digest('hex')],
  );
  return token;
}

/**
 * @param {import('pg').Client} db
 * @param {string} sql
 * @param {unknown[]} [parameters]
 * @returns {Promise<string[]>}
 */
async function column(db, sql, parameters) {
  const { rows } = await db.query(sql, parameters);
  return rows.map((row) => row.value);
}

/**
 * @param {import('pg').Client} db
 * @param {string} sql
 * @param {unknown[]} [parameters]
 */
async function value(db, sql, parameters) {
  const [first] = await column(db, sql, parameters);
  if (first === undefined) throw new Error('A row that the storm needs was not made.');
  return first;
}
