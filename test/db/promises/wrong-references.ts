const long = (length: number) => `repeat('x', ${length})`;
const request = (set: string) => `UPDATE reference_request SET ${set}`;

/** A request with one value, as SQL, that differs from a good one. */
function aRequest(column: string, value: string): string {
  const good = {
    name: `'박서연'`,
    email: `'park@chonnam.ac.kr'`,
    locale: `'ko'`,
    waives_access: 'true',
    due_at: `now() + interval '1 day'`,
  };
  const row = { ...good, [column]: value };
  return `INSERT INTO reference_request (application_id, ${Object.keys(row).join(', ')})
    SELECT id, ${Object.values(row).join(', ')} FROM application LIMIT 1`;
}

/** A draft or a letter with the columns given. */
function aLetter(table: string, columns: Record<string, string>): string {
  const row = { answers: `'{"text": "Good."}'`, ...columns };
  return `INSERT INTO ${table} (request_id, ${Object.keys(row).join(', ')})
    SELECT id, ${Object.values(row).join(', ')} FROM reference_request LIMIT 1`;
}

const wrongFiles = (table: string): Record<string, string[]> => {
  const file = {
    file_name: `'letter.pdf'`,
    media_type: `'application/pdf'`,
    bytes: '10',
    sha256: `repeat('a', 64)`,
    storage_key: 'gen_random_uuid()',
  };
  return {
    [`${table}_file_name_is_short_and_plain`]: [
      aLetter(table, { ...file, file_name: `''` }),
      aLetter(table, { ...file, file_name: `'../letter.pdf'` }),
      aLetter(table, { ...file, file_name: long(201) }),
    ],
    [`${table}_file_is_not_empty`]: [aLetter(table, { ...file, bytes: '0' })],
    [`${table}_sha256_is_a_fingerprint`]: [aLetter(table, { ...file, sha256: `'A'` })],
    [`${table}_file_is_whole`]: [aLetter(table, { storage_key: 'gen_random_uuid()' })],
    [`${table}_answers_are_an_object`]: [aLetter(table, { answers: `'[]'`, ...file })],
  };
};

/** What requests for references, their drafts and letters refuse; see wrong-values.ts. */
export const wrongReferences: Record<string, string[]> = {
  ...wrongFiles('reference_draft'),
  ...wrongFiles('reference_letter'),
  outbox_mail_has_one_reader: [
    'UPDATE outbox_mail SET account_id = NULL',
    `UPDATE outbox_mail SET reference_request_id = (SELECT id FROM reference_request LIMIT 1)`,
  ],
  reference_letter_says_something: [aLetter('reference_letter', { answers: `'{"text": ""}'` })],
  reference_reminder_rung_is_known: [
    `INSERT INTO reference_reminder (request_id, rung)
      SELECT id, 'nine_days' FROM reference_request LIMIT 1`,
  ],
  reference_request_email_is_one_address: [
    aRequest('email', `'park'`),
    aRequest('email', `'a@b, c@d'`),
    aRequest('email', `${long(250)} || '@b.kr'`),
  ],
  reference_request_institution_is_short: [
    aRequest('institution', `''`),
    aRequest('institution', long(201)),
  ],
  reference_request_is_due_after_it_is_made: [aRequest('due_at', 'now()')],
  reference_request_is_received_before_it_is_due: [request('received_at = due_at')],
  reference_request_late_is_received: [request('is_late = true')],
  reference_request_locale_is_known: [aRequest('locale', `'de'`)],
  reference_request_name_is_short_and_plain: [
    aRequest('name', `''`),
    aRequest('name', `E'A\\nB'`),
    aRequest('name', long(201)),
  ],
  reference_request_received_has_its_instant: [request('received_at = requested_at')],
  reference_request_relation_is_known: [aRequest('relation', `'mother'`)],
  reference_request_state_is_known: [request(`state = 'lost'`)],
};
