import { createHash, randomBytes } from 'node:crypto';

/**
 * Students who may sign in by token, each with a draft to which documents may be added.
 * @param {import('pg').Client} db
 * @param {number} count
 * @returns {Promise<{ token: string, applicationId: string }[]>}
 */
export async function buildWriters(db, count) {
  const rules = { minChoices: 1, maxChoices: 7, minProvinces: 1, minWeeks: 4, maxWeeks: 36 };
  const { rows } = await db.query(
    `WITH home AS (INSERT INTO university (kind, name_en, city, time_zone)
         VALUES ('home', 'Upload Home', 'Gwangju', 'Asia/Seoul') RETURNING id),
       made AS (INSERT INTO account (email, name, locale, email_verified_at)
         SELECT 'upload-' || n || '@people.example', 'Upload ' || n, 'en', now()
         FROM generate_series(1, $1::int) n RETURNING id),
       granted AS (INSERT INTO role_grant (account_id, role, scope_kind)
         SELECT id, 'student', 'self' FROM made),
       students AS (INSERT INTO student (account_id, university_id, name_hangul, passport_surname,
           passport_given_names, born_on, major, track, level, semesters_left)
         SELECT made.id, home.id, '김단풍', 'KIM', 'DANPUNG', '2003-03-03', 'Computing', 'core_ai',
           'undergraduate', 3 FROM made, home RETURNING id, account_id)
     SELECT id AS "studentId", account_id AS "accountId" FROM students`,
    [count],
  );
  const call = await one(
    db,
    `INSERT INTO call (code, programme, year, title_en, title_ko, title_fr, opens_at, closes_at,
       time_zone, closes_at_wording)
     VALUES ('UPLOADS', 'GRI', 2027, 'U', 'U', 'U', now() - interval '1 hour',
       now() + interval '1 day', 'America/Vancouver', '-') RETURNING id`,
  );
  const ruleSet = await one(
    db,
    'INSERT INTO rule_set (call_id, version, rules) VALUES ($1, 1, $2) RETURNING id',
    [call, rules],
  );
  await db.query(`UPDATE call SET rule_set_id = $2, state = 'published' WHERE id = $1`, [
    call,
    ruleSet,
  ]);
  const writers = [];
  for (const { studentId, accountId } of rows) {
    const applicationId = await one(
      db,
      'INSERT INTO application (student_id, call_id, rule_set_id) VALUES ($1, $2, $3) RETURNING id',
      [studentId, call, ruleSet],
    );
    const token = randomBytes(32).toString('base64url');
    await db.query(
      `INSERT INTO api_token (account_id, name, secret_hash, expires_at)
       VALUES ($1, 'uploads', $2, now() + interval '1 day')`,
      [accountId, createHash('sha256').update(token).digest('hex')],
    );
    writers.push({ token, applicationId });
  }
  return writers;
}

/**
 * @param {import('pg').Client} db
 * @param {string} sql
 * @param {unknown[]} [parameters]
 * @returns {Promise<string>}
 */
async function one(db, sql, parameters) {
  return (await db.query(sql, parameters)).rows[0].id;
}
