const long = (length: number) => `repeat('x', ${length})`;

/** A document, and its first version, with one value, as SQL, that differs from a good one. */
function aDocument(column: string, value: string): string {
  const document = { slot: '1', kind: `'cv'`, stage: `'apply'` };
  const version = {
    number: '1',
    name: `'이력서.pdf'`,
    media_type: `'application/pdf'`,
    bytes: '1024',
    sha256: `repeat('a', 64)`,
    storage_key: 'gen_random_uuid()',
    state: `'cleared'`,
    finding: 'NULL',
  };
  const [row, first] = [document, version].map((good) =>
    column in good ? { ...good, [column]: value } : good,
  ) as [object, object];
  return `WITH added AS (INSERT INTO document (application_id, ${Object.keys(row).join(', ')})
      SELECT id, ${Object.values(row).join(', ')} FROM application LIMIT 1 RETURNING id)
    INSERT INTO document_version (document_id, ${Object.keys(first).join(', ')})
      SELECT id, ${Object.values(first).join(', ')} FROM added`;
}

/** An upload of so many bytes. */
const anUpload = (bytes: string): string =>
  `INSERT INTO document_upload
    (id, account_id, application_id, stage, kind, name, bytes, expires_at)
    SELECT gen_random_uuid(), c.id, a.id, 'apply', 'cv', 'cv.pdf', ${bytes}, now()
      FROM application a, account c LIMIT 1`;

/** What documents, their versions and uploads refuse; see wrong-values.ts. */
export const wrongDocuments: Record<string, string[]> = {
  document_is_one_byte_to_twenty_megabytes: [
    aDocument('bytes', '0'),
    aDocument('bytes', '20971521'),
  ],
  document_is_one_of_forty: [aDocument('slot', '0'), aDocument('slot', '41')],
  document_kind_is_known: [aDocument('kind', `'passport'`)],
  document_media_type_is_allowed: [aDocument('media_type', `'text/html'`)],
  document_name_is_short_and_plain: [
    aDocument('name', `''`),
    aDocument('name', long(201)),
    aDocument('name', `'../cv.pdf'`),
    aDocument('name', `E'a\\\\b.pdf'`),
    aDocument('name', `E'a\\nb.pdf'`),
    aDocument('name', `normalize('이력서.pdf', NFD)`),
  ],
  document_sha256_is_a_fingerprint: [
    aDocument('sha256', `repeat('a', 63)`),
    aDocument('sha256', `repeat('A', 64)`),
  ],
  document_stage_is_known: [aDocument('stage', `'later'`)],
  document_upload_is_at_most_twenty_megabytes: [anUpload('0'), anUpload('20971521')],
  document_version_counts_from_one: [aDocument('number', '0')],
  document_version_refused_says_why: [
    aDocument('finding', `'Eicar-Test-Signature'`),
    aDocument('state', `'refused'`),
  ],
  document_version_state_is_known: [aDocument('state', `'lost'`)],
};
